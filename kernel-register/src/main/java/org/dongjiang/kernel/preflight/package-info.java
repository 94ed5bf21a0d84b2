/**
 * Checks that the database settings are safe for money. Guarantees of the code (a commit is durable, a fund balance is never
 * overdrawn, a journal is append-only) depend on settings that others control, and that can change at run time.
 *
 * <ul>
 *   <li>A service with an unsafe database reports the reason in its readiness check, and once in its log. It is not ready and
 *       refuses to record money; it answers all other requests.
 *   <li>The check runs at start, and later when its result is needed and the last check is too old. It never makes a request
 *       wait without need: while the database cannot be reached, the last result counts, and the readiness of the data source
 *       reports the outage.
 *   <li>It runs as the user that serves requests, through the same pool, and so checks the sessions that record money.
 *       Settings that a session overrides are read from the session, the others from the server.
 *   <li>Each service names its journals: {@code dongjiang.preflight.journals}.
 * </ul>
 */
package org.dongjiang.kernel.preflight;

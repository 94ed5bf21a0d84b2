/**
 * Whether the database is set so that money may be entrusted to it. What the code promises (a commit lasts, a fund balance is never
 * overdrawn, a journal is only added to) rests on settings that somebody else makes, and that can be changed while we run.
 *
 * <ul>
 *   <li>A service whose database is unsafe says why: in its readiness check, and once in its log. It is not ready, and it
 *       refuses to record money; it goes on answering what it is asked.
 *   <li>It looks at start, and later whenever somebody asks and the last look is too long ago. Nobody waits for it in vain: while
 *       the database cannot be asked, what was last seen counts, and that it cannot be asked is told by the readiness of the
 *       data source.
 *   <li>It looks as the user that serves requests, through the same pool: at what holds for the sessions that record money.
 *       What a session overrides is read from the session, what it cannot override from the server.
 *   <li>Each service names its journals: {@code dongjiang.preflight.journals}.
 * </ul>
 */
package org.dongjiang.kernel.preflight;

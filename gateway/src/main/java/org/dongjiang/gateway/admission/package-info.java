/**
 * Admission: which requests may proceed to an operation, and how many.
 *
 * <ul>
 *   <li>A request with an invalid token is refused. The service checks the token again and does not rely on the gateway.
 *   <li>Requests are limited per address, signed in or not, and per user, from all addresses together. A refused caller is
 *       told when to try again.
 *   <li>The memory for callers is bounded. A caller is forgotten when its count no longer matters.
 *   <li>Each gateway counts separately, so two gateways allow twice as many requests. If configured, they count together in
 *       Redis. No request is refused or delayed because Redis is unavailable: each gateway then counts separately again.
 *   <li>Redis stores no names or addresses, only digests that identify a caller again.
 * </ul>
 */
package org.dongjiang.gateway.admission;

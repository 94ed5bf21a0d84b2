/**
 * Routing: what lies below a pillar's path goes to its service, unchanged.
 *
 * <ul>
 *   <li>What a client says of its own address or identity in headers is taken off, and what is meant for one hop, both ways.
 *   <li>A body is passed on up to the limit of its address, and no further.
 *   <li>A service that does not answer in time is told as a 504 problem, and no transfer lasts longer than its deadline.
 *   <li>A read on a kept connection that the service has just closed is sent once more; a write never is.
 *   <li>A service that is down is told as a 503 problem with {@code Retry-After}; the others are not touched by it.
 * </ul>
 */
package org.dongjiang.gateway.routing;

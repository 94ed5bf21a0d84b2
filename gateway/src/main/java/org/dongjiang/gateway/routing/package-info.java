/**
 * Routing: what lies below a pillar's path goes to its service, unchanged.
 *
 * <ul>
 *   <li>What a client says of its own address or identity in headers is taken off, and what is meant for one hop, both ways.
 *   <li>A body is passed on up to the limit of its address, and no further.
 *   <li>A service that does not answer in time is told as a 504 problem, and no transfer lasts longer than its deadline.
 *   <li>An answer that a service breaks off, or whose time is over, is broken off for the caller too: at once, and never so that it
 *       looks complete.
 *   <li>Where an instance cannot be reached, another is taken. A read is sent once more where a kept connection has just been closed
 *       or the instance is lost meanwhile; a write that has been sent is not.
 *   <li>Where no instance of a service takes requests, or those there are have as many as they can take, callers are told at once, as a
 *       503 problem with {@code Retry-After}; the other services are not touched by it.
 * </ul>
 */
package org.dongjiang.gateway.routing;

/**
 * Routing: requests below the path of a pillar are forwarded to its service, unchanged.
 *
 * <ul>
 *   <li>Headers in which clients could claim an address or identity are removed, and hop-by-hop headers in both directions.
 *   <li>A body is forwarded up to the size limit of its path, and no further.
 *   <li>If a service does not answer in time, the client gets a 504 problem. No transfer lasts longer than its deadline.
 *   <li>If a service aborts an answer, or the deadline of the answer passes, the answer to the client is aborted too: at
 *       once, and always recognisable as incomplete.
 *   <li>If an instance cannot be reached, another is used. A read is sent once more if a persistent connection was just
 *       closed or the instance was lost meanwhile; a write that was sent is not.
 *   <li>If no instance of a service accepts requests, or all have as many as they can process, clients get a 503 problem with
 *       {@code Retry-After} at once. The other services are not affected.
 * </ul>
 */
package org.dongjiang.gateway.routing;

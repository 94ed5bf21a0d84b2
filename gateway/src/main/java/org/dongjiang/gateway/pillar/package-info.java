/**
 * The pillar services as seen by the gateway: path, name, configured addresses, and running instances.
 *
 * <ul>
 *   <li>The gateway checks every second whether each instance accepts requests. An instance that fails to answer twice gets
 *       no more requests, within five seconds, and gets requests again as soon as it answers.
 *   <li>An instance that is about to stop gets no requests while there are others; it finishes those it has.
 *   <li>An instance that fails half of its requests gets none for a while, and is then tested with a few
 *       ({@code dongjiang.instances}).
 * </ul>
 */
package org.dongjiang.gateway.pillar;

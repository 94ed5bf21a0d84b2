/**
 * Whether a process accepts requests, reported at {@code /ready} to the load balancer in front of it.
 *
 * <ul>
 *   <li>A process that was told to stop reports this first, continues to serve, and stops only when no more requests arrive.
 *   <li>It does not cover the database: during a database outage every process reports it in the answers to requests.
 * </ul>
 */
package org.dongjiang.kernel.readiness;

/**
 * The contract of the whole suite: the OpenAPI documents of the pillar services and of the gateway itself, merged into one.
 *
 * <ul>
 *   <li>The services are asked when the document is: it cannot be older than they are.
 *   <li>Names stay the same whichever services are up: an operation of a pillar carries the pillar's name, and so does a
 *       schema, unless it is one of the kernel's, which is the same everywhere.
 *   <li>A service that does not answer is named in {@code x-unavailable}; the rest of the contract stands.
 * </ul>
 */
package org.dongjiang.gateway.contract;

/**
 * The contract of the whole suite: the OpenAPI documents of the pillar services and of the gateway, merged into one.
 *
 * <ul>
 *   <li>The documents of the services are fetched on each request, so the contract is always up to date.
 *   <li>Names do not depend on which services are up. Operations and schemas of a pillar carry its name, except schemas of
 *       the kernel, which are the same everywhere.
 *   <li>A service that does not answer is named in {@code x-unavailable}; the rest of the contract is complete.
 * </ul>
 */
package org.dongjiang.gateway.contract;

/**
 * Admission: who may go on to an operation, and how often.
 *
 * <ul>
 *   <li>A token that is not good goes no further; the service behind checks it again and does not rest on this.
 *   <li>Nobody takes more than his share of everybody's time: neither an address, signed in or not, nor a user, from wherever he asks.
 *       Whoever does is told when to ask again.
 *   <li>What is remembered of callers is bounded, and forgotten when it no longer matters.
 *   <li>Each gateway counts for itself: two let through twice as much. Where they are told to they count together, in Redis. Nobody is
 *       refused because Redis is away, nor waits for it: then each counts for itself again.
 *   <li>Redis is told nobody's name or address, but what it takes to know him again.
 * </ul>
 */
package org.dongjiang.gateway.admission;

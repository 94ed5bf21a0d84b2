/**
 * Industry parks that two regions build together (产业共建).
 *
 * <ul>
 *   <li>A park is known by its code; industries, enterprises and reports name it.
 * </ul>
 */
package org.dongjiang.park.park;

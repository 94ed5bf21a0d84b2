/**
 * Industry parks that two regions develop together (产业共建).
 *
 * <ul>
 *   <li>A park is identified by its code, to which industries, enterprises and reports refer.
 * </ul>
 */
package org.dongjiang.park.park;

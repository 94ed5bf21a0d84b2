/**
 * Investment promotion events (招商推介活动).
 *
 * <ul>
 *   <li>An event is recorded once: the same title on the same day.
 * </ul>
 */
package org.dongjiang.park.promotionevent;

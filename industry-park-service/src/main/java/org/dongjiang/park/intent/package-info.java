/**
 * Projects that investors intend (意向项目), on their way to the park.
 *
 * <ul>
 *   <li>Every project that was contacted counts from that day on, whatever its stage.
 * </ul>
 */
package org.dongjiang.park.intent;

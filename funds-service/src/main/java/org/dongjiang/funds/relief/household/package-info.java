/**
 * Households (帮扶户) by number, so that money can be traced to them.
 *
 * <ul>
 *   <li>A number reveals nothing about the members of the household.
 *   <li>A household can move to another village; its number and the day of its registration are corrected.
 *   <li>Not everybody may read of households, also not in their histories. The feed says only which household an event is of.
 * </ul>
 */
package org.dongjiang.funds.relief.household;

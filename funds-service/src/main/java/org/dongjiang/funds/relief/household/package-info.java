/**
 * Households (帮扶户) by their number, so that money can be followed to them.
 *
 * <ul>
 *   <li>A number tells nothing of who belongs to the household.
 * </ul>
 */
package org.dongjiang.funds.relief.household;

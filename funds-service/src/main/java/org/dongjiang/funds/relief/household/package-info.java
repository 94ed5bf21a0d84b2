/**
 * Households (帮扶户) by number, so that money can be traced to them.
 *
 * <ul>
 *   <li>A number reveals nothing about the members of the household.
 * </ul>
 */
package org.dongjiang.funds.relief.household;

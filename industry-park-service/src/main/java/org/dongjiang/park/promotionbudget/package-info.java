/**
 * The yearly budget of investment promotion (招商经费).
 *
 * <ul>
 *   <li>A year has one budget.
 * </ul>
 */
package org.dongjiang.park.promotionbudget;

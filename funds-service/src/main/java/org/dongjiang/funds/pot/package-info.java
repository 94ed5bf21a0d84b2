/**
 * Pots: what each programme has at this moment.
 *
 * <ul>
 *   <li>Arrived is the sum of the arrivals posted, committed that of the appropriations submitted and not yet approved,
 *       appropriated that of those approved. Available is what is left.
 *   <li>Available is never negative: money is reserved by one conditional update, so that of any number of callers at once
 *       exactly those succeed for whom there is money.
 *   <li>The reservation is taken when the maker submits; an approval never fails for want of money.
 * </ul>
 */
package org.dongjiang.funds.pot;

/**
 * Adjustments (调整): lines for which there is no other document, such as an expense of a project that was recorded for
 * another one.
 *
 * <ul>
 *   <li>An adjustment is a transfer voucher and does not move money at the bank.
 *   <li>It creates no income and moves none between programmes: a contribution of the wrong programme is reversed, and recorded
 *       again.
 *   <li>Its lines of each programme balance, so that no programme pays for another one.
 *   <li>It takes no more from what was pledged, paid and not yet accepted, or accepted than is on the account of the programme,
 *       neither when it is submitted nor when it is approved.
 *   <li>A line on an account of disbursements names a project. Each project is of the programme of its line. If more is
 *       disbursed for a project than before, every clause of its programme allows it.
 *   <li>What it takes from a fund balance is reserved when it is submitted, as for every document.
 *   <li>A decision can be used for one adjustment only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.adjustment;

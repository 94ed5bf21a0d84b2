/**
 * Adjustments (调整): lines for which there is no other document, such as a transfer from one programme to another.
 *
 * <ul>
 *   <li>An adjustment is a transfer voucher and does not move money at the bank.
 *   <li>What it takes from a fund balance is reserved when it is submitted, as for every document.
 *   <li>A decision can be used for one adjustment only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.adjustment;

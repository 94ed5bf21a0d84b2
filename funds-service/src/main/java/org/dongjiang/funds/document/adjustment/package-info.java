/**
 * Adjustments (调整): lines that no other document stands for, e.g. a transfer from one programme to another.
 *
 * <ul>
 *   <li>It is a transfer voucher and does not move money at the bank.
 *   <li>What it takes from a fund balance is set aside when it is submitted, like everywhere.
 *   <li>A decision adjusts once, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.adjustment;

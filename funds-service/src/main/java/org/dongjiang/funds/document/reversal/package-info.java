/**
 * Reversals (红字冲销): a voucher is cancelled, in whole or in part, by a new one with its lines in red.
 *
 * <ul>
 *   <li>The new voucher is dated in an open period, even if the period of the original is closed. Each of the two names the
 *       other.
 *   <li>No more than the whole of a voucher can be reversed. What other documents have used of it can be reversed only after
 *       those documents.
 *   <li>What a reversal takes from a fund balance is reserved on submission.
 *   <li>A document whose voucher is reversed in full, at once or in parts, releases the references it used, so that it can be
 *       recorded again correctly.
 *   <li>A reversal cannot be reversed.
 * </ul>
 */
package org.dongjiang.funds.document.reversal;

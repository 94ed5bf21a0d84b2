/**
 * Reversals (红字冲销): a voucher is taken back, whole or in part, by a new one with its lines in red.
 *
 * <ul>
 *   <li>The new voucher is dated in an open period, also where the first one's is closed, and names the first; that names it.
 *   <li>No more of a voucher is taken back than there is of it, and of what other documents rest on nothing is, until they are taken
 *       back themselves.
 *   <li>What leaves a fund balance by it is set aside when it is submitted.
 *   <li>A document whose voucher is taken back whole no longer holds what it names, so that it can be recorded as it ought to be.
 *   <li>A reversal is not reversed.
 * </ul>
 */
package org.dongjiang.funds.document.reversal;

/**
 * VoucherUse (核销): how much of a voucher later documents have used up: a pledge by contributions, a disbursement by acceptances and
 * returns, any of them by reversals.
 *
 * <ul>
 *   <li>No more of a voucher is cleared than there is of it, however many ask at once: the voucher uses of a voucher are numbered, and
 *       the database refuses a number twice, so whoever was overtaken decides again.
 *   <li>A voucher use is taken when its document is submitted and given back when that is rejected or withdrawn, or as far as it is
 *       reversed itself.
 * </ul>
 */
package org.dongjiang.funds.book.voucheruse;

/**
 * Voucher use (核销): how much of a voucher later documents have used: a pledge is used by contributions, a disbursement by
 * acceptances and returns, any of them by reversals.
 *
 * <ul>
 *   <li>No more than the whole of a voucher can be used, however many requests are concurrent. The uses of a voucher are
 *       numbered, and the database refuses a duplicate number; the later transaction then decides again.
 *   <li>A use is the copy of what its document says, which is sealed. At approval the sum over the documents decides again.
 *   <li>A use is recorded when its document is submitted. It is released when the document is rejected or withdrawn, or as
 *       far as it is reversed.
 * </ul>
 */
package org.dongjiang.funds.book.voucheruse;

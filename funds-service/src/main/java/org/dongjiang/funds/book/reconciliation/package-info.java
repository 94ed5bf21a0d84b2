/**
 * Reconciliation (账簿核对): everything that is kept beside the leaves of the log is recomputed from them and compared, so that a
 * figure changed in the database does not stay unnoticed.
 *
 * <ul>
 *   <li>A leaf is the record of a voucher. From the row of the voucher, its lines and its attachments the leaf is built again,
 *       and must have the same bytes. So every column that a leaf contains is compared; those that are copies of it, with it.
 *   <li>From all leaves the daily balances, the balances of each fund and its days, and the last voucher numbers are recomputed.
 *       What is reserved is recomputed from the pending documents and the allotments in force.
 *   <li>A posted document has the state, the voucher, the day, the persons, the summary and the lines of its leaf.
 *   <li>Every document is as the service wrote it, which its seal shows, and the use of a voucher is that of its document. Exactly
 *       those documents whose vouchers are reversed in full are reversed. What is drawn of an allotment in force is what its
 *       disbursements draw.
 *   <li>The status of a period is that of its last event. The balances of a closing follow from the leaves before it.
 *   <li>The bytes of an attachment have the hash in the leaf.
 *   <li>New leaves, pending documents and allotments, and all that is kept in few rows, are compared every {@code dongjiang.watch.every}; everything,
 *       leaf by leaf, at least once a day, slowly while postings run. A person may ask for it at any time.
 *   <li>Each comparison is of one moment (a consistent snapshot), so that postings that run meanwhile make no difference.
 *   <li>Nothing is corrected by the program.
 *   <li>A period is not closed while a difference is open.
 * </ul>
 */
package org.dongjiang.funds.book.reconciliation;

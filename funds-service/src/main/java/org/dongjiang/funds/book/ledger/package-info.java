/**
 * The fund ledger (资金总账): double entry, append-only.
 *
 * <ul>
 *   <li>Every voucher balances: the sum of its debits equals the sum of its credits, and neither is zero.
 *   <li>Each line has one side, in whole fen: positive, or negative in a voucher that reverses another (红字冲销).
 *   <li>There is one writer. It processes the waiting postings together, accepts or refuses each separately, and commits
 *       once. With several instances of the service, the row of the log decides which of them writes.
 *   <li>A voucher is stored in the same transaction as its number, its leaf in the log, the balances it changes, the state of
 *       its document and the answer to its request. Before the commit the database sums its lines again.
 *   <li>The bytes of a leaf are the record. Leaves are numbered from 0 without a gap in the order of posting (RFC 6962).
 *   <li>A voucher gets its instant while the log is locked. The order of instants is therefore the order of the log, and what
 *       was known at a past instant never changes.
 *   <li>The maker of a voucher's document did not approve it; the database enforces this too.
 *   <li>Each document has one voucher.
 *   <li>Records are never changed or deleted: the type has no setters, the database user of the service has no right to, and
 *       a correction is a new voucher.
 * </ul>
 */
package org.dongjiang.funds.book.ledger;

/**
 * The fund ledger (资金总账): double entry, only ever added to.
 *
 * <ul>
 *   <li>Every voucher balances: the sum of its debits is the sum of its credits, and neither is zero.
 *   <li>Each line has one side, in whole fen: above zero, or, in a voucher that reverses another (红字冲销), below.
 *   <li>One hand writes it: the postings that wait are carried out together, each refused or done on its own, and committed once.
 *       With several instances of the service the row of the log decides whose turn it is.
 *   <li>A voucher is stored in the same transaction as its number, its leaf in the log, the balances it changes, the state of its
 *       document and the answer to its request; and before the commit the database adds up its lines again.
 *   <li>The bytes of a leaf are the record. Leaves are counted from 0 without a gap in the order of posting (RFC 6962).
 *   <li>A voucher gets its instant while the log is locked, so the order of instants is that of the log, and what was known at an
 *       instant that is past never changes.
 *   <li>Whoever made the document of a voucher has not approved it; the database refuses it as well.
 *   <li>One document has one voucher.
 *   <li>Nothing here is ever changed or deleted: the type has no setters, the service's database user has no right to, and a
 *       correction is a new voucher.
 * </ul>
 */
package org.dongjiang.funds.book.ledger;

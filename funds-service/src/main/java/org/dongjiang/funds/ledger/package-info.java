/**
 * The fund ledger (资金总账): double entry, only ever added to.
 *
 * <ul>
 *   <li>Every voucher balances: the sum of its debits is the sum of its credits, and neither is zero.
 *   <li>Each line has one side, in whole fen, above zero.
 *   <li>Vouchers are numbered within book, period and type without a gap, in the transaction that records them.
 *   <li>Whoever made the document of a voucher has not approved it; the database refuses it as well.
 *   <li>One document has one voucher.
 *   <li>Nothing here is ever changed or deleted: the type has no setters, the service's database user has no right to, and a
 *       correction is a new voucher.
 *   <li>A book belongs to the special account and a fiscal year, which is the calendar year; its periods are months.
 * </ul>
 */
package org.dongjiang.funds.ledger;

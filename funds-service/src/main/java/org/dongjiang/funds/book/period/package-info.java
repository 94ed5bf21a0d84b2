/**
 * Books (账簿): where vouchers stand and which number they get.
 *
 * <ul>
 *   <li>A book belongs to the special account and a fiscal year, which is the calendar year; its periods are months.
 *   <li>Vouchers are numbered within book, period and type without a gap: whoever gives a number holds the month's row locked
 *       until the voucher is committed.
 *   <li>Nothing is recorded in a month that is not open, on no way: whoever submits or posts holds its row, whoever closes does too.
 *   <li>A book's months are opened together, and closed in their order. With the closing the balances are kept as they are.
 *   <li>One person closes; opening what is closed takes two, and a reason. All of it stays on record.
 * </ul>
 */
package org.dongjiang.funds.book.period;

/**
 * Books (账簿): where vouchers stand and which number they get.
 *
 * <ul>
 *   <li>A book belongs to the special account and a fiscal year, which is the calendar year; its periods are months.
 *   <li>Vouchers are numbered within book, period and type without a gap: whoever gives a number holds the month's row locked
 *       until the voucher is committed.
 *   <li>Nothing is recorded in a month that is not open, on no way.
 * </ul>
 */
package org.dongjiang.funds.book;

/**
 * Books (账簿): where vouchers are recorded, and how they are numbered.
 *
 * <ul>
 *   <li>A book belongs to the special account and to a fiscal year, which is the calendar year. Its periods are months.
 *   <li>Vouchers are numbered within book, period and type without a gap: the row of the month stays locked from numbering to
 *       commit.
 *   <li>Nothing is recorded in a month that is not open. Submitting, posting and closing all lock the row of the month.
 *   <li>Reference data that money follows do not change on the days of a month that is not open; they can be corrected.
 *   <li>Nothing is recorded in a month that is not as the log has it, or whose year is not.
 *   <li>The months of a year are opened with it ({@code fiscalyear}), and closed in order. Closing also stores the balances.
 *   <li>One person can close a period. Reopening takes two persons and a reason. All of this is recorded permanently.
 * </ul>
 */
package org.dongjiang.funds.book.period;

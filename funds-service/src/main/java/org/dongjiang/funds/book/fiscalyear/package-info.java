/**
 * Fiscal years (会计年度): a person opens a year of the book before anything is recorded in it.
 *
 * <ul>
 *   <li>The book belongs to the special account; its fiscal year is the calendar year (会计法, 第十一条).
 *   <li>A year is opened once, with its twelve periods, and stays open until these are closed. The former year may still be open.
 *   <li>From the year in which the books begin to the year after the present one; not before a closed period, whose balances would
 *       no longer follow from all earlier periods.
 *   <li>The year and its periods are facts in the log: who opened which year, and when.
 * </ul>
 */
package org.dongjiang.funds.book.fiscalyear;

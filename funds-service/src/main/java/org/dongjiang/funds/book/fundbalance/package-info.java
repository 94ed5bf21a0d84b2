/**
 * Fund balances: the current amounts of each programme.
 *
 * <ul>
 *   <li>Contributed is what was credited to the accounts of funds (interest included), disbursed is what was debited to the
 *       accounts of disbursements, bank is what was debited to the bank accounts: a fund balance always agrees with the
 *       ledger. Committed is what is reserved for allotments and pending documents. Available is the rest.
 *   <li>Available is never negative, nor is the money in the bank account, nor what was disbursed.
 *   <li>The balance of a fund and its money in the bank account are not negative on any business date either, pending documents
 *       included. A document dated in the past is judged by every day since.
 *   <li>The row of the programme is locked before anything is read, decided or changed, so among any number of concurrent
 *       requests exactly those succeed for which there is enough money.
 *   <li>Money is reserved when the maker submits. An approval never fails for lack of money.
 * </ul>
 */
package org.dongjiang.funds.book.fundbalance;

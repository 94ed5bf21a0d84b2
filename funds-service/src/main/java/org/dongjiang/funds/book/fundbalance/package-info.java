/**
 * Fund balances: the current amounts of each programme.
 *
 * <ul>
 *   <li>Contributed is what was credited to the accounts of funds (interest included), disbursed is what was debited to the
 *       accounts of disbursements: a fund balance always agrees with the ledger. Committed is what is reserved for pending
 *       documents. Available is the rest.
 *   <li>Available is never negative. Money is reserved by one conditional update, so among any number of concurrent requests
 *       exactly those succeed for which there is enough money.
 *   <li>Money is reserved when the maker submits. An approval never fails for lack of money.
 * </ul>
 */
package org.dongjiang.funds.book.fundbalance;

/**
 * FundBalances: what each programme has at this moment.
 *
 * <ul>
 *   <li>Contributed is what the accounts of funds were credited (interest included), disbursed what the accounts of disbursements were
 *       debited: a fund balance says what the ledger says. Committed is what is set aside for documents that wait. Available is what is left.
 *   <li>Available is never negative: money is reserved by one conditional update, so that of any number of callers at once
 *       exactly those succeed for whom there is money.
 *   <li>The reservation is taken when the maker submits; an approval never fails for want of money.
 * </ul>
 */
package org.dongjiang.funds.book.fundbalance;

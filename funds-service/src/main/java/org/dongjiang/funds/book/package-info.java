/**
 * The book: accounts, periods, vouchers, the ledger that posts them, the log that proves them, and the fund balances that follow from them.
 *
 * <p>Knows no kind of document: a document says its lines. Uses {@code reference}.
 */
package org.dongjiang.funds.book;

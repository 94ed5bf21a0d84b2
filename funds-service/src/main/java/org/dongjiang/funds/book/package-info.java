/**
 * The book: accounts, periods, vouchers, the ledger that posts them, the log that proves them, and the fund balances derived
 * from them.
 *
 * <p>It knows no kinds of documents: each document supplies its lines. Uses {@code reference}.
 */
package org.dongjiang.funds.book;

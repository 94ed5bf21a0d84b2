/**
 * Reports from the book: trial balance, account statements, fund balances of a day, and the lineage of every yuan. Read-only.
 *
 * <p>Uses {@code book} and {@code reference}.
 */
package org.dongjiang.funds.reading;

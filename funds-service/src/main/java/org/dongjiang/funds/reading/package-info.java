/**
 * Reading of the book: trial balance, account statements, fund balances of a day, and the lineage of every yuan. Changes nothing.
 *
 * <p>Uses {@code book} and {@code reference}.
 */
package org.dongjiang.funds.reading;

/**
 * Arrivals (到位): money that has come to the special account.
 *
 * <ul>
 *   <li>A bank reference arrives once, whatever the idempotency key.
 *   <li>An arrival counts when another person has approved it; then, in one transaction, its voucher is posted (debit bank, credit funds given) and its pot grows.
 * </ul>
 */
package org.dongjiang.funds.arrival;

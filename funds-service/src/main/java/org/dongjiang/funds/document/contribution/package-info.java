/**
 * Contributions (到位): money that has come to the special account.
 *
 * <ul>
 *   <li>A bank reference is used once, whatever the idempotency key.
 *   <li>A contribution counts when another person has approved it; then, in one transaction, its voucher is posted (debit bank, credit funds given) and its fund balance grows.
 * </ul>
 */
package org.dongjiang.funds.document.contribution;

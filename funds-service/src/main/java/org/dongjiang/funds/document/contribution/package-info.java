/**
 * Contributions (到位资金): money received in the special account.
 *
 * <ul>
 *   <li>A bank reference can be used once, whatever the idempotency key.
 *   <li>A contribution counts after another person has approved it. In one transaction its voucher is posted (debit bank,
 *       credit funds given) and its fund balance increases.
 * </ul>
 */
package org.dongjiang.funds.document.contribution;

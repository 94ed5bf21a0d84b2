/**
 * Surplus returns (结余收回): money that was disbursed and not used was returned to the special account and is available again.
 *
 * <ul>
 *   <li>The total of acceptances, returns and reversals of a disbursement never exceeds the disbursement.
 *   <li>A bank reference can be used for one return only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.surplusreturn;

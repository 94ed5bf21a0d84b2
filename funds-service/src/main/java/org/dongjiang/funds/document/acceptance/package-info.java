/**
 * Acceptances (验收): disbursed money was used, and its result was accepted.
 *
 * <ul>
 *   <li>The total of acceptances, returns and reversals of a disbursement never exceeds the disbursement.
 *   <li>A certificate can be used for one acceptance only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.acceptance;

/**
 * Pledges (认捐计划): money that is promised.
 *
 * <ul>
 *   <li>A pledge is recorded as receivable and is no money of a fund balance: nothing can be spent of it.
 *   <li>A contribution may name the pledge that it fulfils; no more comes in under a pledge than was pledged.
 *   <li>An agreement pledges once, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.pledge;

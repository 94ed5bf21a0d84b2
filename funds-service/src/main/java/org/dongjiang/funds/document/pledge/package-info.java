/**
 * Pledges (认捐): promised money.
 *
 * <ul>
 *   <li>A pledge is recorded as receivable. It is not part of a fund balance, and cannot be spent.
 *   <li>A contribution may name the pledge that it fulfils. The contributions of a pledge never exceed it.
 *   <li>An agreement can be used for one pledge only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.pledge;

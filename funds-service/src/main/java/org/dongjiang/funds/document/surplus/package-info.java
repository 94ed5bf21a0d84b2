/**
 * Surplus returns (结余收回): what was disbursed and not used came back to the special account and is available again.
 *
 * <ul>
 *   <li>What is accepted, returned and reversed of a disbursement is never more than it.
 *   <li>A bank reference returns money once, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.surplus;

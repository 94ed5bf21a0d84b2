/**
 * Acceptances (使用与验收): disbursed money was used, and what it was used for was accepted.
 *
 * <ul>
 *   <li>What is accepted, returned and reversed of a disbursement is never more than it.
 *   <li>A certificate accepts once, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.acceptance;

/**
 * Interest of the special account (专户利息).
 *
 * <ul>
 *   <li>Interest is fund money: it increases the fund balance of the programme to which it is credited, but does not count as
 *       given by a source.
 *   <li>A bank reference can be used for one interest credit only, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.interestcredit;

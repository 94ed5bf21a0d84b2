/**
 * Interest (利息) of the special account.
 *
 * <ul>
 *   <li>It is fund money: it grows the fund balance of the programme that it is credited to, but is not counted as given by a source.
 *   <li>A bank reference credits interest once, whatever the idempotency key.
 * </ul>
 */
package org.dongjiang.funds.document.interest;

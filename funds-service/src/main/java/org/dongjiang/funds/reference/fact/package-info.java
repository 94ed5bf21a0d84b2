/**
 * Facts (事实): the records on which vouchers rest, such as payees, clauses and thresholds.
 *
 * <ul>
 *   <li>A fact is added to the log in the transaction that records or changes it, as lists show it then. What a voucher rested
 *       on when it was posted is therefore in the log before it.
 *   <li>A record that differs from its last fact was changed behind the service.
 *   <li>Of a living record each version is a fact of its own, which never changes, beside the record as it is now.
 *   <li>Which records are facts is said by {@link org.dongjiang.funds.reference.fact.FactRecord}; nobody needs to remember to add
 *       one.
 * </ul>
 */
package org.dongjiang.funds.reference.fact;

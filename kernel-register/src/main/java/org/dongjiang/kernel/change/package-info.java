/**
 * Changes by two persons (变更申请): rules, and what money rests on, are changed by nobody alone. One person requests a change, another
 * decides. Reopenings, approval thresholds, earmarking clauses, audit rules, accounts of payees and rules of stages are such changes.
 *
 * <ul>
 *   <li>The person who requests a change neither approves nor rejects it. The database enforces this too, and no setting can
 *       disable it.
 *   <li>The content of a request never changes. Until it is decided, the person who requested it can withdraw it.
 *   <li>A change takes effect when it is approved, or on a later day that it states; never on an earlier one. A request whose day
 *       has passed lapses.
 *   <li>Requests are kept permanently, with both persons, whatever became of them.
 * </ul>
 */
package org.dongjiang.kernel.change;

/**
 * Earmarks (专款专用): the conditions under which the money of a programme was given, clause by clause.
 *
 * <ul>
 *   <li>Money is reserved and disbursed only for a project that is allowed, by category, by region, by day, by every clause of its
 *       programme that is valid on the business day or on the day of the decision: when the document is submitted, and again when
 *       it is approved. A refusal names the clause. This holds for every kind of document.
 *   <li>So neither an earlier business day evades a new clause, nor a late submission one that has ended.
 *   <li>A programme without clauses is bound only by its purpose, which people judge.
 *   <li>Two persons add a clause, and two persons end it ({@link org.dongjiang.funds.reference.change}); neither has effect on past
 *       days. Otherwise a clause never changes.
 *   <li>The days on which money may be used (可用起始日) are a condition of a clause; the day from which the clause is valid
 *       (生效日期) is not.
 * </ul>
 */
package org.dongjiang.funds.reference.earmark;

/**
 * Earmarks (专款专用): the conditions under which the money of a programme was given, clause by clause.
 *
 * <ul>
 *   <li>Money is reserved and disbursed only for a project that every clause of its programme allows: by category, by region,
 *       by day. A refusal names the clause. This holds for every kind of document, when it is submitted, and again when it is
 *       approved, with the clauses of that time.
 *   <li>A programme without clauses is bound only by its purpose, which people judge.
 *   <li>Clauses are only added.
 * </ul>
 */
package org.dongjiang.funds.reference.earmark;

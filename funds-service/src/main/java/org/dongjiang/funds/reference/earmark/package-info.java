/**
 * Earmarks (专款专用): the rules by which the money of a programme was given, clause by clause.
 *
 * <ul>
 *   <li>Money is set aside and disbursed only for a project that every clause of its programme allows: by its category, by its
 *       region, by the day. What refuses names the clause.
 *   <li>A programme without clauses is bound by its purpose only, which people judge.
 *   <li>Clauses are only added.
 * </ul>
 */
package org.dongjiang.funds.reference.earmark;

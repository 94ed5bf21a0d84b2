/**
 * Assistance projects (帮扶项目): what money is spent on.
 *
 * <ul>
 *   <li>The details of a project are in the park and livelihood services. This register holds the code to which money refers.
 *   <li>Its programme, its pillar and its region are corrected only while no money names it. Its category changes only from a day after the
 *       last use of money for it, so that what the clauses judged stays as it was judged.
 *   <li>It ends when its money is settled. One that has ended is named by no document of that day or later.
 * </ul>
 */
package org.dongjiang.funds.reference.project;

/**
 * Programmes (资金项目类别): the purposes for which money is given, a tree.
 *
 * <ul>
 *   <li>Money is received and spent only by programmes without parts. A programme with parts is their sum.
 *   <li>Money given for one programme is never spent on another (专款专用).
 *   <li>The rule that attributes payments to sources is chosen with the programme, and so are its parent and its region. They are corrected
 *       only while no money names it or its parts, so that earlier reports stay valid.
 *   <li>It ends when its money is settled. No document of that day or later concerns its money.
 * </ul>
 */
package org.dongjiang.funds.reference.programme;

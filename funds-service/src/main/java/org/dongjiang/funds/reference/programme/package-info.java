/**
 * Programmes (资金项目类别): the purposes for which money is given, a tree.
 *
 * <ul>
 *   <li>Money is received and spent only by programmes without parts. A programme with parts is their sum.
 *   <li>Money given for one programme is never spent on another (专款专用).
 *   <li>The rule that attributes payments to sources is chosen with the programme and never changes, so that earlier reports
 *       stay valid.
 * </ul>
 */
package org.dongjiang.funds.reference.programme;

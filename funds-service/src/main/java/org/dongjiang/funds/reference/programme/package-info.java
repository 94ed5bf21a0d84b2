/**
 * Programmes (资金项目类别): the purposes for which money is given, in a tree.
 *
 * <ul>
 *   <li>Money comes into and leaves programmes that have no parts; a programme with parts is the sum of them.
 *   <li>Money given for one programme is spent for no other (专款专用).
 *   <li>The rule by which payments are traced to their sources is chosen with the programme and never changes, so that what was told
 *       of a payment is not told otherwise by a change of mind.
 * </ul>
 */
package org.dongjiang.funds.reference.programme;

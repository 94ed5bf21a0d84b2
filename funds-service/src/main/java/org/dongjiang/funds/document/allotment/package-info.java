/**
 * Allotments (资金下达): money reserved for a project, to be disbursed in parts.
 *
 * <ul>
 *   <li>The money is reserved when the maker submits. After another person has approved the allotment, disbursements draw on
 *       it, never more than what is left.
 *   <li>The rest is released when the allotment is voided or expires. Amounts drawn by pending disbursements stay reserved
 *       for them.
 *   <li>If the voucher of a disbursement is reversed, its money returns to its allotment, while that is in force.
 *   <li>An allotment is not a voucher: no money has moved.
 * </ul>
 */
package org.dongjiang.funds.document.allotment;

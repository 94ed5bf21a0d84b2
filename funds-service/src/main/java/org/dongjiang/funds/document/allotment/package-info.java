/**
 * Allotments (下达): money set aside for a project, to be paid out in parts.
 *
 * <ul>
 *   <li>It is set aside when the maker submits. Disbursements draw on it once another person has approved it, never on more than is left.
 *   <li>What is left is free again when it is voided or when its last day has passed; what disbursements that wait have drawn stays theirs.
 *   <li>It is no voucher: no money has moved.
 * </ul>
 */
package org.dongjiang.funds.document.allotment;

/**
 * What all documents of money have in common.
 *
 * <ul>
 *   <li>A document has a maker (经办) and a checker (复核), who are two persons; the database refuses it as well.
 *   <li>What it says never changes after it was submitted.
 *   <li>Until it is posted its maker can withdraw it and a checker can reject it; both are final.
 *   <li>It counts when it is posted; its status, its voucher and its effect on the pot are written together, by the ledger.
 * </ul>
 */
package org.dongjiang.funds.document;

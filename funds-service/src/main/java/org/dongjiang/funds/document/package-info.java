/**
 * What all documents of money have in common.
 *
 * <ul>
 *   <li>A document has a maker (经办) and a checker (复核), who are two persons; where a threshold asks for it, a second checker, who is
 *       a third. The database refuses it as well, and no setting allows it.
 *   <li>What it says never changes after it was submitted.
 *   <li>Until it is posted its maker can withdraw it and a checker can reject it; both are final.
 *   <li>What it takes from a fund balance is set aside when it is submitted, and follows from the lines that it asks the ledger to record.
 *   <li>Of a batch (批次) it can be approved only while that is closed, its count and total being what was declared.
 *   <li>It counts when it is posted; its status, its voucher and its effect on the fund balance are written together, by the ledger.
 *   <li>Many of a kind can be submitted in one request: all of them or none, or each on its own. Whichever it is, sending it again
 *       submits none of them twice.
 * </ul>
 */
package org.dongjiang.funds.document;

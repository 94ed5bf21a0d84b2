/**
 * Common rules of all financial documents.
 *
 * <ul>
 *   <li>A document has a maker (经办人) and a checker (复核人), who are different persons. Above a threshold it needs a second
 *       checker, who is a third person. The database enforces this too, and no setting can disable it. Another threshold may
 *       demand an attachment.
 *   <li>The content of a document never changes after submission. It is sealed whenever the service writes it; one that was changed
 *       by others is neither approved nor used.
 *   <li>Until it is posted, its maker can withdraw it, and a checker can reject it or return it to its maker; all are final, and
 *       free its money and its references. What was returned or withdrawn can be sent again by its maker, once: as a new
 *       document that names it. All versions stay visible, with what differs.
 *   <li>What is not submitted yet is no document, but a draft ({@link org.dongjiang.funds.document.draft}).
 *   <li>What it takes from a fund balance and from the bank account is reserved on submission, and is derived from the lines
 *       that it submits to the ledger. It is refused if either would be negative on any day from its own on.
 *   <li>A document of a batch (批次) can be approved only while the batch is closed, that is, while its number and sum are as
 *       declared.
 *   <li>A document counts when it is posted. The ledger writes its status, its voucher and its effect on the fund balance
 *       together.
 *   <li>Many documents of a kind can be submitted in one request: all or none, or each separately. In both cases, repeating
 *       the request submits no document twice. Many of any kind can be approved in one request
 *       ({@link org.dongjiang.funds.document.inbox}).
 * </ul>
 */
package org.dongjiang.funds.document;

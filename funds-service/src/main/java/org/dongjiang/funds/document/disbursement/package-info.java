/**
 * Disbursements (拨付): money paid out for a project.
 *
 * <ul>
 *   <li>The money is reserved when the maker submits, and disbursed when another person approves. An approval never fails for
 *       lack of money.
 *   <li>The money is that of the project's programme (专款专用).
 *   <li>A payment reference can be used once, whatever the idempotency key.
 *   <li>On approval, in one transaction, the voucher is posted (debit disbursed, credit bank) and the reservation becomes a
 *       disbursement.
 * </ul>
 */
package org.dongjiang.funds.document.disbursement;

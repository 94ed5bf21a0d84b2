/**
 * Disbursements (拨付): money paid out for a project.
 *
 * <ul>
 *   <li>The money is reserved when the maker submits and paid when another person approves; an approval never fails for want of money.
 *   <li>It comes from the programme of its project (专款专用).
 *   <li>A payment reference pays once, whatever the idempotency key.
 *   <li>On approval, in one transaction, the voucher is posted (debit disbursed, credit bank) and the reservation is turned into a disbursement.
 * </ul>
 */
package org.dongjiang.funds.document.disbursement;

/**
 * Approval thresholds (审批额度): the amount from which a document needs a second checker.
 *
 * <ul>
 *   <li>A kind of document without a threshold needs one checker. None needs fewer: no setting lets a maker approve.
 *   <li>An administrator requests a threshold, a checker approves it ({@link org.dongjiang.funds.reference.change}). Only approved
 *       ones count, from the day from which they are valid, which is never in the past.
 *   <li>A threshold is never changed. A later one replaces it from its first day.
 *   <li>The number of checkers is fixed when the document is submitted.
 * </ul>
 */
package org.dongjiang.funds.document.approvalthreshold;

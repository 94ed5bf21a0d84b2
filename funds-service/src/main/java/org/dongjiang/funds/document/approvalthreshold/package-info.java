/**
 * Approval thresholds (审批额度): the amount from which a document needs a second checker, or an attachment.
 *
 * <ul>
 *   <li>A kind of document without a threshold needs one checker. None needs fewer: no setting lets a maker approve.
 *   <li>An administrator requests a threshold, a checker approves it ({@link org.dongjiang.funds.reference.change}). Only approved
 *       ones count, from the day from which they are valid, which is never in the past.
 *   <li>A threshold is never changed. A later one of the same kind and requirement replaces it from its first day.
 *   <li>What a document needs is decided when it is submitted. The number of checkers is fixed then. Attachments are not counted
 *       again at the approval: the seal keeps them as they were submitted, and the checker sees them. A threshold that became
 *       valid meanwhile is for later documents.
 * </ul>
 */
package org.dongjiang.funds.document.approvalthreshold;

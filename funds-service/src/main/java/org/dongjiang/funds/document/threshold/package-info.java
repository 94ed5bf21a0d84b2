/**
 * Approval thresholds (审批权限): from which amount on a document needs a second checker.
 *
 * <ul>
 *   <li>A kind of document without a threshold needs one checker, and none needs less: no setting lets a maker approve.
 *   <li>A threshold is never changed; a later one takes its place from its day on.
 *   <li>What a document needs is decided when it is submitted.
 * </ul>
 */
package org.dongjiang.funds.document.threshold;

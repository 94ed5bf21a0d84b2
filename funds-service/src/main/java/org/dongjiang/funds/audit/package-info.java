/**
 * Audit exceptions (审计疑点): vouchers, documents and fund balances that a set of rules marks for review. A finding is a
 * question, not a verdict.
 *
 * <ul>
 *   <li>The report is computed from the ledger and the documents at the time of the request. It is not stored, so no finding
 *       can be deleted from it.
 *   <li>Each rule is data: whether it is active, and its thresholds. An administrator requests a setting, a checker approves it, and
 *       only then it works ({@link org.dongjiang.funds.reference.change}). Every setting is recorded with both persons and the time.
 *   <li>Rules that the constraints of the database already enforce are checked nevertheless, for vouchers and documents,
 *       because constraints can be disabled.
 *   <li>A finding has the same id in every report.
 * </ul>
 */
package org.dongjiang.funds.audit;

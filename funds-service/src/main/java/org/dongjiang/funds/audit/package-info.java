/**
 * What auditors ask first (审计疑点): which vouchers, documents and fund balances a set of rules finds worth a question. A question is no verdict.
 *
 * <ul>
 *   <li>The report is read from the ledger and the documents themselves, at the moment of asking; nothing of it is kept, so nothing can be
 *       taken off it.
 *   <li>Each rule is data: whether it is asked, and by which thresholds. Who set it to what and when stays on record.
 *   <li>Rules that the database's own constraints rule out are asked all the same, of vouchers and of documents, for constraints can be
 *       switched off.
 *   <li>What a rule found has one id, the same each time.
 * </ul>
 */
package org.dongjiang.funds.audit;

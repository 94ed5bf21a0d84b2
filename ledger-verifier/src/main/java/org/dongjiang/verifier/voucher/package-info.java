/**
 * The vouchers: what a leaf says, the rules that hold from one to the next, and the copies of them that lists are made of.
 *
 * <ul>
 *   <li>What is checked is what the ledger guarantees for every voucher that it posts, and nothing beyond: a ledger that was never touched is
 *       intact.
 *   <li>A leaf has one spelling. Whatever says the same in other bytes is a finding.
 *   <li>A copy may say more than its leaf, for lists grow; what both say must be the same.
 *   <li>What may be personal is in a leaf as a salted hash only; the copy has the salt, and must open it.
 *   <li>A file may be anything: what is malformed is a finding, and costs no more memory than a line may have.
 * </ul>
 */
package org.dongjiang.verifier.voucher;

/**
 * The vouchers: the content of a leaf, the rules that apply from one to the next, and the copies from which lists are made.
 *
 * <ul>
 *   <li>The check covers what the ledger guarantees for every posted voucher, and nothing more: an unchanged ledger is always
 *       intact.
 *   <li>The encoding of a leaf is canonical. The same content in other bytes is a finding.
 *   <li>A copy may have more members than its leaf, because lists are extended over time. Members in both must be equal.
 *   <li>Data that may be personal are in a leaf only as salted hashes. The copy has the salt, and must reproduce the hash.
 *   <li>Files may contain anything: malformed content is a finding, and needs no more memory than the maximum length of a
 *       line.
 * </ul>
 */
package org.dongjiang.verifier.voucher;

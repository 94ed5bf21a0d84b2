/**
 * The log of the ledger: the bytes of every voucher in the order of posting, and what proves that they were never touched. An RFC 6962
 * tree over them, checkpoints in C2SP form, proofs, and proofs for whoever does not take our word.
 *
 * <ul>
 *   <li>A leaf is added in the transaction that posts its voucher, and its place is counted from 0 without a gap.
 *   <li>Whoever adds leaves holds the row of the log, which keeps the size and the full subtrees of the tree: its root is known in
 *       that transaction, and no posting is answered without a proof against it.
 *   <li>A checkpoint is published every second in which leaves were added, in the database and in a file outside of it.
 *   <li>Nothing is added to a log that does not begin with what was published: it is an older backup, or another log.
 *   <li>What is signed was committed, or will be before anybody is told; two checkpoints never contradict each other.
 * </ul>
 */
package org.dongjiang.funds.book.log;

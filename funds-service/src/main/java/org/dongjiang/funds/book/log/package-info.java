/**
 * The log of the ledger: the bytes of every voucher in the order of posting, and the proof that they were never changed. It
 * has an RFC 6962 tree, checkpoints in C2SP form, and proofs for anyone who does not trust the service.
 *
 * <ul>
 *   <li>A leaf is added in the transaction that posts its voucher. Leaves are numbered from 0 without a gap.
 *   <li>To add leaves, a transaction locks the row of the log, which holds the size and the full subtrees of the tree. The
 *       root is therefore known in that transaction, and every posting is answered with a proof against it.
 *   <li>A checkpoint is published every second in which leaves were added, in the database and in a file outside it. While the
 *       file cannot be written, postings stop after a minute.
 *   <li>Nothing is added to a log that does not begin with what was published: such a log is an older backup, or another log.
 *   <li>Nothing is signed blind: the tree that a posting continues is the one that was signed last, by any instance. Its
 *       checkpoint is stored in the row of the log.
 *   <li>Whatever is signed was committed, or will be committed before it is published. Two checkpoints never contradict each
 *       other.
 *   <li>Instants never run backwards, and nothing gets an instant of which a report was made. While the clock does not fit to the
 *       log, nothing is added.
 * </ul>
 */
package org.dongjiang.funds.book.log;

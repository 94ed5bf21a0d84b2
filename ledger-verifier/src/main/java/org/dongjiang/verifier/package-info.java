/**
 * The program with which an auditor checks the ledger without taking the word of those who run it.
 *
 * <ul>
 *   <li>{@code pull} gets files, {@code check} reads files; the one judges nothing, and the other asks nobody.
 *   <li>The key comes from elsewhere: one that was pulled with the ledger proves nothing.
 *   <li>Whatever is not as it ought to be is a finding with the index of its leaf, or the indexes between which that lies. A ledger
 *       without findings is intact, as far as {@code docs/auditing.md} says.
 *   <li>No file makes it fail with a stack trace or without an answer.
 * </ul>
 */
package org.dongjiang.verifier;

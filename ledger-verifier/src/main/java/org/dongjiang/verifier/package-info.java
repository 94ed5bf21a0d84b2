/**
 * The program with which an auditor verifies the ledger without trusting its operators.
 *
 * <ul>
 *   <li>{@code pull} downloads files and judges nothing; {@code check} reads files and uses no network.
 *   <li>The key must come from elsewhere: a key downloaded with the ledger proves nothing.
 *   <li>Every deviation is a finding with the index of its leaf, or the range of indexes in which it lies. A ledger without
 *       findings is intact, to the extent described in {@code docs/auditing.md}.
 *   <li>No file causes a stack trace or a missing answer.
 * </ul>
 */
package org.dongjiang.verifier;

/**
 * What proves that a log was only ever added to: a Merkle tree over its leaves (RFC 6962), the checkpoints that are signed over it
 * (C2SP tlog-checkpoint) and the proofs against them. Rests on the Java library alone, so that whoever checks needs little trust.
 *
 * <ul>
 *   <li>A tree of n leaves has one root, whatever was known of it before.
 *   <li>A proof that is accepted says the truth about leaf, index, size and root at once; changing any of them makes it fail.
 *   <li>Nothing that is read from outside is believed: what is malformed is refused, and never causes another fault.
 * </ul>
 */
package org.dongjiang.proof;

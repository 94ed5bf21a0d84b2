/**
 * Proves that a log is append-only: a Merkle tree over its leaves (RFC 6962), signed checkpoints (C2SP tlog-checkpoint) and
 * proofs against them. Depends only on the Java library, so that a verifier has little else to trust.
 *
 * <ul>
 *   <li>A tree of n leaves has one root, however it was computed.
 *   <li>An accepted proof confirms leaf, index, size and root together; changing any of them makes it fail.
 *   <li>External input is never trusted: malformed input is refused, and never causes another error.
 * </ul>
 */
package org.dongjiang.proof;

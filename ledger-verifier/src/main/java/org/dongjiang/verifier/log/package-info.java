/**
 * The log as downloaded into a folder: its leaves, their hashes, and everything that was signed about it at any time.
 *
 * <ul>
 *   <li>Leaves are read once, from first to last, and only one bundle of them is in memory at any time.
 *   <li>Every root is computed from the bytes of the leaves. Hash tiles are compared with it, and locate a changed leaf. They
 *       are never trusted unless they produce the signed root.
 *   <li>Whatever the log signed at any time must be true for the present leaves.
 *   <li>Files may contain anything: malformed content is a finding.
 * </ul>
 */
package org.dongjiang.verifier.log;

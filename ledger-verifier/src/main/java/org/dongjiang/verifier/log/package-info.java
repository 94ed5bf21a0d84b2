/**
 * The log as it was pulled into a folder: its leaves, the hashes over them, and what was signed about it at one time or another.
 *
 * <ul>
 *   <li>Leaves are read once, from the first to the last, and only a bundle of them is in memory at any time.
 *   <li>Every root is made of the leaves' bytes. Hash tiles are compared with it, and say where a leaf was changed; they are never believed
 *       unless they make the root that was signed.
 *   <li>Whatever the log signed at any time must hold for the leaves that there are now.
 *   <li>A file may be anything: what is malformed is a finding.
 * </ul>
 */
package org.dongjiang.verifier.log;

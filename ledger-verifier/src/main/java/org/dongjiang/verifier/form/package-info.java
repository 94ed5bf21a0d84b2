/**
 * The form of what is downloaded: JSON, and lists of it.
 *
 * <ul>
 *   <li>Files may contain anything: malformed content is a finding, and needs no more memory than the maximum length of a
 *       line.
 *   <li>A list is complete if its last line says how many records it has. That line also says how many leaves the log had when
 *       the list was made, so that the list is compared with just these.
 * </ul>
 */
package org.dongjiang.verifier.form;

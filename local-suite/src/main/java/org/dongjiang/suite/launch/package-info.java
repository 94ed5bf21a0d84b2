/**
 * Starts, monitors and stops the processes of the suite on this machine.
 *
 * <ul>
 *   <li>Running processes are identified by process id and start time: no other process is ever stopped by mistake.
 *   <li>Starting again starts only what is missing.
 *   <li>An error is one line that states what to do, in English and Chinese.
 *   <li>All ports listen only on the loopback address unless configured otherwise.
 * </ul>
 */
package org.dongjiang.suite.launch;

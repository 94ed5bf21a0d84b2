/**
 * Starts, watches and stops the processes of the suite on this machine.
 *
 * <ul>
 *   <li>What is running is known by process id and start time: no other process is ever stopped by mistake.
 *   <li>Starting again starts only what is missing.
 *   <li>A refusal is one line that says what to do, in English and Chinese.
 *   <li>Everything listens on the loopback address alone unless told otherwise.
 * </ul>
 */
package org.dongjiang.suite.launch;

/**
 * Whether a process takes requests, told at {@code /ready} to whoever stands in front of it.
 *
 * <ul>
 *   <li>A process that is told to stop says so first, goes on serving, and stops only when nobody sends it anything any more.
 *   <li>It does not speak of the database: when that is away all processes say so, each to whoever asks it something.
 * </ul>
 */
package org.dongjiang.kernel.readiness;

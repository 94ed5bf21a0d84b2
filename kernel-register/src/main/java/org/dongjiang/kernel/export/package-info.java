/**
 * Exports: every list of the suite as a file, by the same address, the same filters and the same code as the list.
 *
 * <ul>
 *   <li>An export is the whole list as it was at one moment, however long it takes to be read.
 *   <li>It is never silently short. NDJSON and CSV end with a line that says how many records there are, an XLSX file that is
 *       not whole cannot be opened, and where something goes wrong on the way the connection is broken off.
 *   <li>Only a part of it is in memory at any time, and nothing is read that the caller does not take.
 *   <li>A text is never a formula in the program that opens the file, and a number never loses digits.
 *   <li>Who exported what is on record in the log, but for the values he sought: they may be personal.
 * </ul>
 */
package org.dongjiang.kernel.export;

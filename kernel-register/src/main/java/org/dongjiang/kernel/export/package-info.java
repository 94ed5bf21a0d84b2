/**
 * Exports: every list of the suite as a file, with the same address, filters and code as the list.
 *
 * <ul>
 *   <li>An export is the complete list as it was at one moment, however long the transfer takes.
 *   <li>An incomplete export is always recognisable. NDJSON and CSV end with a line that states the number of records, an
 *       incomplete XLSX file cannot be opened, and on an error the connection is aborted.
 *   <li>Only a part of the export is in memory at any time, and records are read only as fast as the client receives them.
 *   <li>A text is never a formula in the program that opens the file, and a number never loses digits.
 *   <li>The log records who exported which list, without filter values, because they may be personal data.
 * </ul>
 */
package org.dongjiang.kernel.export;

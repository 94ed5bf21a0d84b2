/**
 * Facts: the records on which vouchers rest, such as payees, clauses, thresholds and periods.
 *
 * <ul>
 *   <li>A record is in the log each time that it was recorded or changed, as lists showed it then. A list that shows it
 *       otherwise was changed behind the service.
 *   <li>Of a record that becomes otherwise each version is a fact as well: what the record said of which days.
 *   <li>A list is compared with the leaves that the log had when the list was made.
 *   <li>A fact of a kind that this program does not know is a finding: the program is older than the ledger.
 * </ul>
 */
package org.dongjiang.verifier.fact;

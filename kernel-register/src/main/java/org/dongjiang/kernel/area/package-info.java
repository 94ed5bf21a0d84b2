/**
 * Areas: what somebody may see and write of the records that stand somewhere.
 *
 * <ul>
 *   <li>A user has divisions, each with all that lies within it, or acts for one organisation. The token says so, whoever signed it; what it
 *       does not say, or says in another form, is nothing: who has no area sees nothing that stands somewhere.
 *   <li>Outside it a record does not exist. A write outside it is refused, and nothing is stored.
 *   <li>Roles decide which kinds of records somebody reads and writes, areas which of them. Neither gives what the other one denies.
 *   <li>What is of the whole site needs all areas: its settings to write, its ledger to read.
 *   <li>Figures are no records. They are not narrowed by areas, but the lists are of which they are the sums.
 *   <li>A supervisor may read a division that is not his, for a few hours and with a reason. That he did is recorded before he reads
 *       anything, and stays recorded when he gives it back early.
 * </ul>
 */
package org.dongjiang.kernel.area;

/**
 * Batches (批次): documents that belong together, under control totals that are declared before they are entered.
 *
 * <ul>
 *   <li>A batch declares how many documents it holds and their sum, all of one kind and one programme. What is entered never exceeds
 *       either, however many enter at once: one statement decides and counts.
 *   <li>Its maker closes it, and that is refused until both are what was declared.
 *   <li>While it is open none of its documents can be approved: the totals are checked before money goes.
 *   <li>A document that comes to nothing before it is approved (rejected, withdrawn, expired) is counted out in the same transaction.
 *       A closed batch is open again thereby, for another to take its place, and whatever of it still waits then waits for that.
 *   <li>What was approved has passed the control and stays counted, whatever becomes of it: a reversal is a document of its own.
 * </ul>
 */
package org.dongjiang.funds.document.batch;

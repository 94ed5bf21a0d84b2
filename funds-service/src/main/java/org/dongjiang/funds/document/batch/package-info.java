/**
 * Batches (批次): documents that belong together, with control totals that are declared before they are entered.
 *
 * <ul>
 *   <li>A batch declares the number and the sum of its documents, all of one kind and one programme. The documents entered
 *       never exceed either, however many are entered at once: they are counted under the lock of its row.
 *   <li>Its maker closes it. Closing is refused until number and sum are as declared.
 *   <li>While it is open, none of its documents can be approved: the totals are checked before money is paid.
 *   <li>A document that ends before approval (rejected, withdrawn, expired) is subtracted in the same transaction. This
 *       reopens a closed batch, so that another document can take its place; the pending documents of the batch then wait
 *       again.
 *   <li>An approved document has passed the control and stays counted, whatever happens to it later: a reversal is a document
 *       of its own.
 *   <li>It is sealed whenever the service writes it. One that was altered accepts no document, is not closed, and none of its
 *       documents is approved. Its count and total are compared with its documents.
 * </ul>
 */
package org.dongjiang.funds.document.batch;

/**
 * Every write of the suite goes through {@link org.dongjiang.kernel.idempotency.Writes}: open a transaction, look up the
 * idempotency key, let the feature decide, store the answer with the record, commit.
 *
 * <ul>
 *   <li>A key and the fact it stands for are stored in one transaction: there is never one without the other.
 *   <li>The same key with the same content gets the first answer byte for byte; with other content it is refused.
 *   <li>A refusal stores nothing, not even the key: the caller may mend the request and use the key again.
 *   <li>A conflict with a concurrent transaction or a lost connection is rolled back and tried again, at most five times.
 *   <li>{@link org.dongjiang.kernel.idempotency.BulkWrites} records many records of one kind: all of them in one transaction, or each on its
 *       own, with a key of its own that follows from the key of the request; what is answered once is not done twice, wherever it broke
 *       off.
 * </ul>
 */
package org.dongjiang.kernel.idempotency;

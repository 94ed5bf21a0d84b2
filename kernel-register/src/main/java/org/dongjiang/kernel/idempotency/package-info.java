/**
 * Every write of the suite goes through {@link org.dongjiang.kernel.idempotency.Writes}: open a transaction, look up the
 * idempotency key, let the feature decide, store the answer with the record, commit.
 *
 * <ul>
 *   <li>A key and its record are stored in one transaction: neither exists without the other.
 *   <li>The same key with the same content gets the first answer byte for byte; with different content it is refused.
 *   <li>A refusal stores nothing, not even the key: the caller may correct the request and use the key again.
 *   <li>After a conflict with a concurrent transaction or a lost connection the transaction is rolled back and repeated, at
 *       most five times.
 *   <li>{@link org.dongjiang.kernel.idempotency.BulkWrites} records many records of one kind: all of them in one transaction,
 *       or each separately with its own key, derived from the key of the request. When an interrupted request is repeated, no
 *       write is done twice.
 * </ul>
 */
package org.dongjiang.kernel.idempotency;

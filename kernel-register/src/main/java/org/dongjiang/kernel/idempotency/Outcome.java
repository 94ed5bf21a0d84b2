package org.dongjiang.kernel.idempotency;

/**
 * What came of a request.
 *
 * @param replayed whether it was answered before, and this is that answer
 */
public record Outcome(Answer answer, boolean replayed) {}

package org.dongjiang.kernel.idempotency;

/**
 * The result of a request.
 *
 * @param replayed whether this is the stored answer to an earlier identical request
 */
public record Outcome(Answer answer, boolean replayed) {}

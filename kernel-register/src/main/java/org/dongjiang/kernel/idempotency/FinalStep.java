package org.dongjiang.kernel.idempotency;

/**
 * What a feature adds to every write of a request: it is carried out in the transaction of the write, after all its other rows
 * are written and shortly before the commit, so that what it locks is locked for a short time only.
 */
public interface FinalStep {

    /** Refusals roll the write back. */
    void carryOut();
}

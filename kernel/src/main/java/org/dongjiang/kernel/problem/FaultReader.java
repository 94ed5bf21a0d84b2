package org.dongjiang.kernel.problem;

import java.util.Optional;

/** Knows faults of something that this process rests on, and which refusal each of them means. Every bean of this type is asked. */
public interface FaultReader {

    /** The refusal that a fault means; empty where it is not known here. */
    Optional<Problem> read(Throwable fault);
}

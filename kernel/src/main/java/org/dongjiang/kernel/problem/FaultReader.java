package org.dongjiang.kernel.problem;

import java.util.Optional;

/** Recognises errors of a dependency of this process, and maps each to a refusal. Every bean of this type is asked. */
public interface FaultReader {

    /** The refusal for an error; empty if it is not known here. */
    Optional<Problem> read(Throwable fault);
}

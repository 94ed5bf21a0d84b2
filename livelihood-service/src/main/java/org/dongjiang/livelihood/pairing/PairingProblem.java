package org.dongjiang.livelihood.pairing;

import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** The problem codes of the register of pairings. */
enum PairingProblem implements ProblemType {
    PAIRING_TERMS_OVERLAP;

    @Override
    public HttpStatus status() {
        return CONFLICT;
    }
}

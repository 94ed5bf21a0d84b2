package org.dongjiang.gateway.printed;

import org.dongjiang.kernel.problem.Problem;

/** A figure that could not be read, and why. */
public final class NotRead extends Exception {

    private final transient Problem problem;
    private final String word;

    private NotRead(Problem problem, String word) {
        super(problem.getMessage());
        this.problem = problem;
        this.word = word;
    }

    static NotRead because(PrintedProblem reason, Object... facts) {
        return new NotRead(reason.because(facts), null);
    }

    /** @param word that prevents the reading, as printed */
    static NotRead word(PrintedProblem reason, String word) {
        return new NotRead(reason.because(word), word);
    }

    /** @param word that may have been meant as a number, such as 翻一番; null if there is none */
    static NotRead noNumber(String word) {
        return new NotRead(PrintedProblem.FIGURE_NOT_READABLE.because(), word);
    }

    public Problem problem() {
        return problem;
    }

    /** The word that prevents the reading, as printed; null if there is none. */
    public String word() {
        return word;
    }
}

package org.dongjiang.suite.launch;

/** The suite cannot carry out a command; the message states why and what to do, in one line. */
public final class SuiteException extends RuntimeException {

    public SuiteException(String message) {
        super(message);
    }

    public SuiteException(String message, Throwable cause) {
        super(message, cause);
    }

    static SuiteException interrupted(InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        return new SuiteException("interrupted", interrupted);
    }
}

package org.dongjiang.verifier;

/** Why nothing could be downloaded or verified, in one line. */
public final class VerifierException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VerifierException(String message) {
        super(message);
    }
}

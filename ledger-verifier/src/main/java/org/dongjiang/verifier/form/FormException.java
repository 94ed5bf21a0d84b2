package org.dongjiang.verifier.form;

/** The input does not have the required form. */
public final class FormException extends Exception {

    private static final long serialVersionUID = 1L;

    public FormException(String message) {
        super(message);
    }
}

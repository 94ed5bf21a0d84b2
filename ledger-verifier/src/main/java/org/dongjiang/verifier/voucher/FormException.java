package org.dongjiang.verifier.voucher;

/** What was read is not of the form that it ought to have. */
final class FormException extends Exception {

    private static final long serialVersionUID = 1L;

    FormException(String message) {
        super(message);
    }
}

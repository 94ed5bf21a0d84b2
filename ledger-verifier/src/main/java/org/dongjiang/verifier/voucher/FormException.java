package org.dongjiang.verifier.voucher;

/** The input does not have the required form. */
final class FormException extends Exception {

    private static final long serialVersionUID = 1L;

    FormException(String message) {
        super(message);
    }
}

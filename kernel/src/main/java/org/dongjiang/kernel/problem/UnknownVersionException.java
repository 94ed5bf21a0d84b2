package org.dongjiang.kernel.problem;

/** A request line states a version of HTTP other than those with a request line (RFC 9110 §15.6.6). */
final class UnknownVersionException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;
}

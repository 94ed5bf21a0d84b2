package org.dongjiang.gateway.pillar;

/** The instance does not answer probes either. Has no stack trace, to save time. */
public final class Lost extends RuntimeException {

    Lost() {
        super("the instance does not answer", null, false, false);
    }
}

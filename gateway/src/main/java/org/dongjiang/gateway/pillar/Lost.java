package org.dongjiang.gateway.pillar;

/** Says that whoever was asked does not answer probes either, and costs no stack trace. */
public final class Lost extends RuntimeException {

    Lost() {
        super("the instance does not answer", null, false, false);
    }
}

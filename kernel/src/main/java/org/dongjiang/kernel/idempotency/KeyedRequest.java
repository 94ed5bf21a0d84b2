package org.dongjiang.kernel.idempotency;

/**
 * A request that its caller may send again.
 *
 * @param name whose it is, and under which key
 * @param fingerprint SHA-256 of path and content, in hexadecimal
 */
public record KeyedRequest(Name name, String fingerprint) {

    /** A key belongs to the user who sent it. */
    public record Name(String user, String key) {}
}

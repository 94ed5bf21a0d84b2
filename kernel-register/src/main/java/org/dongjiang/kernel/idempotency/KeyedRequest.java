package org.dongjiang.kernel.idempotency;

/**
 * A request that its caller may send again.
 *
 * @param name whose it is, and under which key
 * @param fingerprint SHA-256 of path and content, in hexadecimal
 */
public record KeyedRequest(Name name, String fingerprint) {

    /** Stands in no key that a caller sends. */
    private static final char WITHIN = ' ';

    /** One of many things that are asked for in this request, which is answered on its own. */
    KeyedRequest item(int index) {
        return new KeyedRequest(new Name(name.user(), name.key() + WITHIN + index), fingerprint);
    }

    /** A key belongs to the user who sent it. */
    public record Name(String user, String key) {}
}

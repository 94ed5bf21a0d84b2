package org.dongjiang.kernel.idempotency;

/**
 * A request that its caller may repeat.
 *
 * @param name the user and the key
 * @param fingerprint SHA-256 of path, query and content, in hexadecimal
 */
public record KeyedRequest(Name name, String fingerprint) {

    /** Does not occur in keys sent by callers. */
    private static final char WITHIN = ' ';

    /** One of the items of this request, which is answered separately. */
    KeyedRequest item(int index) {
        return new KeyedRequest(new Name(name.user(), name.key() + WITHIN + index), fingerprint);
    }

    /** A key belongs to the user who sent it. */
    public record Name(String user, String key) {}
}

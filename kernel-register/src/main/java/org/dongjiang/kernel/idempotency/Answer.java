package org.dongjiang.kernel.idempotency;

/**
 * An answer as it is stored, and sent again to whoever repeats the request.
 *
 * @param fingerprint SHA-256 of what was asked, in hexadecimal
 */
public record Answer(String fingerprint, int status, String location, String etag, String body) {}

package org.dongjiang.kernel.idempotency;

/**
 * A stored answer, sent again when the request is repeated.
 *
 * @param fingerprint SHA-256 of the request, in hexadecimal
 */
public record Answer(String fingerprint, int status, String location, String etag, String body) {}

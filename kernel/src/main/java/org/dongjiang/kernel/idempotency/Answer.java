package org.dongjiang.kernel.idempotency;

/**
 * A stored answer.
 *
 * @param fingerprint SHA-256 of what was asked, in hexadecimal
 */
record Answer(String fingerprint, int status, String location, String etag, String body) {}

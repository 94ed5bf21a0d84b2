package org.dongjiang.kernel.problem;

/** The statuses of refusals (RFC 9110, RFC 6585), each with its general meaning. */
public enum HttpStatus {
    /** Malformed: the request cannot be parsed. */
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The state of the record forbids it. */
    CONFLICT(409),
    PRECONDITION_FAILED(412),
    CONTENT_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    /** Readable, but a rule forbids it. */
    UNPROCESSABLE(422),
    PRECONDITION_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADER_FIELDS_TOO_LARGE(431),
    INTERNAL_SERVER_ERROR(500),
    SERVICE_UNAVAILABLE(503),
    GATEWAY_TIMEOUT(504),
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int code;

    HttpStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}

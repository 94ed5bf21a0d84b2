package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.HttpStatus.ADDRESS_TOO_LONG;
import static org.dongjiang.kernel.problem.HttpStatus.BAD_REQUEST;
import static org.dongjiang.kernel.problem.HttpStatus.CONFLICT;
import static org.dongjiang.kernel.problem.HttpStatus.CONTENT_TOO_LARGE;
import static org.dongjiang.kernel.problem.HttpStatus.FORBIDDEN;
import static org.dongjiang.kernel.problem.HttpStatus.GATEWAY_TIMEOUT;
import static org.dongjiang.kernel.problem.HttpStatus.HEADER_FIELDS_TOO_LARGE;
import static org.dongjiang.kernel.problem.HttpStatus.HTTP_VERSION_NOT_SUPPORTED;
import static org.dongjiang.kernel.problem.HttpStatus.INTERNAL_SERVER_ERROR;
import static org.dongjiang.kernel.problem.HttpStatus.METHOD_NOT_ALLOWED;
import static org.dongjiang.kernel.problem.HttpStatus.NOT_ACCEPTABLE;
import static org.dongjiang.kernel.problem.HttpStatus.NOT_FOUND;
import static org.dongjiang.kernel.problem.HttpStatus.PRECONDITION_FAILED;
import static org.dongjiang.kernel.problem.HttpStatus.PRECONDITION_REQUIRED;
import static org.dongjiang.kernel.problem.HttpStatus.SERVICE_UNAVAILABLE;
import static org.dongjiang.kernel.problem.HttpStatus.UNAUTHORIZED;
import static org.dongjiang.kernel.problem.HttpStatus.UNPROCESSABLE;
import static org.dongjiang.kernel.problem.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

/** The problem codes common to all services. */
public enum CommonProblem implements ProblemType {
    REQUEST_MALFORMED(BAD_REQUEST),
    REQUEST_UNREADABLE(BAD_REQUEST),
    REQUEST_INVALID(BAD_REQUEST),
    HEADER_REPEATED(BAD_REQUEST),
    TEXT_NOT_UTF8(BAD_REQUEST),
    BODY_UNEXPECTED(BAD_REQUEST),
    PARAMETER_MISSING(BAD_REQUEST),
    PARAMETER_EMPTY(BAD_REQUEST),
    PARAMETER_REPEATED(BAD_REQUEST),
    FILTER_UNKNOWN(BAD_REQUEST),
    FILTER_VALUE_INVALID(BAD_REQUEST),
    SORT_UNKNOWN(BAD_REQUEST),
    CURSOR_INVALID(BAD_REQUEST),
    EXPORT_IS_WHOLE(BAD_REQUEST),
    DIMENSION_UNKNOWN(BAD_REQUEST),
    VERSION_MALFORMED(BAD_REQUEST),
    IDEMPOTENCY_KEY_MISSING(BAD_REQUEST),
    IDEMPOTENCY_KEY_INVALID(BAD_REQUEST),
    NOT_SIGNED_IN(UNAUTHORIZED),
    ROLE_MISSING(FORBIDDEN),
    PATH_UNKNOWN(NOT_FOUND),
    RECORD_UNKNOWN(NOT_FOUND),
    CODE_LIST_UNKNOWN(NOT_FOUND),
    PROBLEM_UNKNOWN(NOT_FOUND),
    INDICATOR_UNKNOWN(NOT_FOUND),
    METHOD_REFUSED(METHOD_NOT_ALLOWED),
    FORMAT_NOT_OFFERED(NOT_ACCEPTABLE),
    BODY_TOO_LARGE(CONTENT_TOO_LARGE),
    URI_TOO_LONG(ADDRESS_TOO_LONG),
    BODY_FORMAT_REFUSED(UNSUPPORTED_MEDIA_TYPE),
    BODY_ENCODED(UNSUPPORTED_MEDIA_TYPE),
    CODE_TAKEN(CONFLICT),
    RECORD_REPEATED(CONFLICT),
    RECORD_UNREADABLE(CONFLICT),
    IDEMPOTENCY_KEY_BUSY(CONFLICT),
    IDEMPOTENCY_ANSWER_ALTERED(CONFLICT),
    VERSION_STALE(PRECONDITION_FAILED),
    VERSION_REQUIRED(PRECONDITION_REQUIRED),
    HEADERS_TOO_LARGE(HEADER_FIELDS_TOO_LARGE),
    IDEMPOTENCY_KEY_REUSED(UNPROCESSABLE),
    REFERENCE_UNKNOWN(UNPROCESSABLE),
    DATES_REVERSED(UNPROCESSABLE),
    SERIES_TOO_LONG(UNPROCESSABLE),
    INDICATOR_AT_END_ONLY(UNPROCESSABLE),
    DIMENSION_VALUE_UNKNOWN(UNPROCESSABLE),
    DEPENDENCY_UNAVAILABLE(SERVICE_UNAVAILABLE),
    DEPENDENCY_BUSY(SERVICE_UNAVAILABLE),
    DEPENDENCY_LATE(GATEWAY_TIMEOUT),
    PROCESS_STOPPING(SERVICE_UNAVAILABLE),
    EXPORTS_BUSY(SERVICE_UNAVAILABLE),
    SERIES_BUSY(SERVICE_UNAVAILABLE),
    DATABASE_BUSY(SERVICE_UNAVAILABLE),
    DATABASE_UNSAFE(SERVICE_UNAVAILABLE),
    INTERNAL_FAULT(INTERNAL_SERVER_ERROR),
    HTTP_VERSION_UNKNOWN(HTTP_VERSION_NOT_SUPPORTED);

    private final HttpStatus status;

    CommonProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}

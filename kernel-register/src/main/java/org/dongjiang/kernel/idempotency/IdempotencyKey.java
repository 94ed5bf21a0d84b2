package org.dongjiang.kernel.idempotency;

import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_KEY_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.IDEMPOTENCY_KEY_MISSING;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** The header by which a caller marks retries of one request (draft-ietf-httpapi-idempotency-key-header). */
public final class IdempotencyKey {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private IdempotencyKey() {}

    /** The key as sent, or null if there is none. */
    static String checked(String header) {
        if (header != null && !VISIBLE_ASCII.matcher(header).matches()) {
            throw IDEMPOTENCY_KEY_INVALID.because();
        }
        return header;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code IDEMPOTENCY_KEY_MISSING} */
    public static void require(ContainerRequestContext request) {
        if (request.getHeaderString(HEADER) == null) {
            throw IDEMPOTENCY_KEY_MISSING.because();
        }
    }

    /** Refuses to record money without a key. */
    @Provider
    @MoneyFact
    static class Required implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            require(request);
        }
    }
}

package org.dongjiang.gateway.identity;

import java.util.Locale;

/** The errors of the token endpoint (RFC 6749, 5.2). */
enum TokenError {
    INVALID_REQUEST(400),
    INVALID_CLIENT(401),
    INVALID_GRANT(400),
    UNSUPPORTED_GRANT_TYPE(400),
    /**
     * RFC 8628, 3.5, the registered code that makes a client of the token endpoint wait; 429 and Retry-After as in RFC
     * 6585.
     */
    SLOW_DOWN(429);

    private final int status;

    TokenError(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** In the spelling of the RFC. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    TokenRefused because(String description) {
        return because(description, 0);
    }

    TokenRefused because(String description, long retryAfterSeconds) {
        return new TokenRefused(this, description, retryAfterSeconds);
    }

    /** An error as an exception. */
    static final class TokenRefused extends RuntimeException {

        private final TokenError error;
        private final long retryAfterSeconds;

        private TokenRefused(TokenError error, String description, long retryAfterSeconds) {
            super(description, null, false, false);
            this.error = error;
            this.retryAfterSeconds = retryAfterSeconds;
        }

        TokenError error() {
            return error;
        }

        /** 0 if there is no wait. */
        long retryAfterSeconds() {
            return retryAfterSeconds;
        }
    }
}

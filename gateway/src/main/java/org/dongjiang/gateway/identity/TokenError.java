package org.dongjiang.gateway.identity;

import java.util.Locale;

/** The ways the token endpoint says no (RFC 6749, 5.2). */
enum TokenError {
    INVALID_REQUEST(400),
    INVALID_CLIENT(401),
    INVALID_GRANT(400),
    UNSUPPORTED_GRANT_TYPE(400);

    private final int status;

    TokenError(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    /** As the RFC spells it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    TokenRefused because(String description) {
        return new TokenRefused(this, description);
    }

    /** A refusal on its way out. */
    static final class TokenRefused extends RuntimeException {

        private final TokenError error;

        private TokenRefused(TokenError error, String description) {
            super(description, null, false, false);
            this.error = error;
        }

        TokenError error() {
            return error;
        }
    }
}

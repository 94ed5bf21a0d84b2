package org.dongjiang.proof;

import java.util.Base64;

/** What was read is not of the form that it ought to have. */
public final class MalformedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }

    /** Reads what has one spelling only. */
    static byte[] base64(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException malformed) {
            throw new MalformedException("no base64: " + text);
        }
        throw new MalformedException("base64 in another spelling: " + text);
    }

    /** Reads a number of 0 or more that is written as short as it can be. */
    static long number(String text) {
        if (!text.matches("0|[1-9]\\d{0,17}")) {
            throw new MalformedException("no number: " + text);
        }
        return Long.parseLong(text);
    }
}

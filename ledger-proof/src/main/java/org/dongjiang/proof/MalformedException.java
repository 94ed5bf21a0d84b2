package org.dongjiang.proof;

import java.util.Base64;

/** The input does not have the required form. */
public final class MalformedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
        super(message);
    }

    /** Reads data with a canonical encoding. */
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

    /** Reads a number of 0 or more in its shortest form. */
    static long number(String text) {
        if (!text.matches("0|[1-9]\\d{0,17}")) {
            throw new MalformedException("no number: " + text);
        }
        return Long.parseLong(text);
    }
}

package org.dongjiang.kernel.problem;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Whether bytes are text in UTF-8. */
public final class Utf8 {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Utf8() {}

    /** The bytes after the byte order mark, if they begin with one. */
    public static byte[] withoutMark(byte[] bytes) {
        boolean isMarked = bytes.length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
        return isMarked ? Arrays.copyOfRange(bytes, MARK.length, bytes.length) : bytes;
    }

    /** Zero bytes are never text: UTF-16 writes Latin letters with them. */
    public static boolean isText(byte[] bytes) {
        return isValid(ByteBuffer.wrap(bytes)) && !hasZero(bytes);
    }

    static boolean isValid(ByteBuffer bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes);
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte one : bytes) {
            if (one == 0) {
                return true;
            }
        }
        return false;
    }
}

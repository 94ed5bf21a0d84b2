package org.dongjiang.verifier.form;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a file line by line, whatever the length of its lines. */
public final class LineReader implements Closeable {

    /** The maximum for one voucher, its lines and reversals included. */
    public static final int LONGEST_BYTES = 1 << 24;

    private static final int BUFFER_BYTES = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private int at;
    private int end;

    public LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * The next line without its end, truncated if it is too long.
     *
     * @return null after the last; a line without an end is not one, unless it is the last
     */
    public byte[] next() throws IOException {
        ByteArrayOutputStream begun = null;
        while (at < end || fill()) {
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            if (begun == null && at < end) {
                return Arrays.copyOfRange(buffer, from, at++);
            }
            begun = begun == null ? new ByteArrayOutputStream() : begun;
            begun.write(buffer, from, Math.min(at - from, LONGEST_BYTES + 1 - begun.size()));
            if (at < end) {
                at++;
                return begun.toByteArray();
            }
        }
        return begun == null ? null : begun.toByteArray();
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

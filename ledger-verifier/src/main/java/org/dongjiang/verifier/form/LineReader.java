package org.dongjiang.verifier.form;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

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
        var line = new ByteArrayOutputStream();
        boolean read = false;
        while (at < end || fill()) {
            read = true;
            int from = at;
            while (at < end && buffer[at] != '\n') {
                at++;
            }
            line.write(buffer, from, Math.min(at - from, LONGEST_BYTES + 1 - line.size()));
            if (at < end) {
                at++;
                return line.toByteArray();
            }
        }
        return read ? line.toByteArray() : null;
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

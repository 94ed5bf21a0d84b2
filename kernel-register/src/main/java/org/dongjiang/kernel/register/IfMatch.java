package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.VERSION_REQUIRED;
import static org.dongjiang.kernel.problem.CommonProblem.VERSION_STALE;

import java.util.Arrays;

/** Checks that a change is made to the version that its author read (RFC 9110, {@code If-Match}). */
public final class IfMatch {

    private static final String ANY = "*";

    private IfMatch() {}

    /**
     * @param header the {@code If-Match} header; null if it is missing. {@code *} names no version and counts as
     *     missing.
     * @throws org.dongjiang.kernel.problem.Problem {@code VERSION_REQUIRED}, {@code VERSION_STALE}
     */
    public static void require(String header, StoredRecord entry) {
        require(header, entry.version());
    }

    /** The same for a version that was read by an SQL statement. */
    public static void require(String header, long version) {
        if (header == null || header.isBlank() || header.strip().equals(ANY)) {
            throw VERSION_REQUIRED.because();
        }
        var tag = "\"" + version + "\"";
        if (Arrays.stream(header.split(",")).map(String::strip).noneMatch(tag::equals)) {
            throw VERSION_STALE.because();
        }
    }
}

package org.dongjiang.kernel.register;

import static org.dongjiang.kernel.problem.CommonProblem.VERSION_MALFORMED;
import static org.dongjiang.kernel.problem.CommonProblem.VERSION_REQUIRED;
import static org.dongjiang.kernel.problem.CommonProblem.VERSION_STALE;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Checks that a change is made to the version that its author read (RFC 9110, {@code If-Match}). */
public final class IfMatch {

    private static final String ANY = "*";
    private static final Pattern TAGS = Pattern.compile("\\s*(W/)?\"[^\"]*\"\\s*(,\\s*(W/)?\"[^\"]*\"\\s*)*");

    private IfMatch() {}

    /**
     * To be called while the record is locked, as by {@link Records#lock(java.util.UUID, String)}: otherwise two changes
     * at the same moment both find the version that they read.
     *
     * @param header the {@code If-Match} header; null if it is missing. {@code *} names no version and does not
     *     suffice.
     * @param version of the record; what follows it in a tag after a dot is of members that follow from other records, and can
     *     change without it
     * @throws org.dongjiang.kernel.problem.Problem {@code VERSION_REQUIRED}, {@code VERSION_MALFORMED},
     *     {@code VERSION_STALE}
     */
    public static void require(String header, long version) {
        if (header == null || header.isBlank() || header.strip().equals(ANY)) {
            throw VERSION_REQUIRED.because();
        }
        requireTags(header);
        var tag = "\"" + version + "\"";
        var derived = "\"" + version + ".";
        if (Arrays.stream(header.split(","))
                .map(String::strip)
                .noneMatch(one -> one.equals(tag) || one.startsWith(derived))) {
            throw VERSION_STALE.because();
        }
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code VERSION_MALFORMED} if the header names no entity tags */
    static void requireTags(String header) {
        if (!TAGS.matcher(header).matches()) {
            throw VERSION_MALFORMED.because();
        }
    }
}

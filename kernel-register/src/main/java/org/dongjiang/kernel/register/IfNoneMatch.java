package org.dongjiang.kernel.register;

import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Set;

/** Whether a client already has the present version (RFC 9110, {@code If-None-Match}). */
public final class IfNoneMatch {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private IfNoneMatch() {}

    /**
     * A weak tag is equivalent to a strong one here (13.1.2): an intermediate cache makes tags weak when it compresses
     * the body.
     *
     * @param header null if it is missing
     * @param etag the present one, in quotation marks
     */
    public static boolean isUnchanged(String method, String header, String etag) {
        return header != null
                && READS.contains(method)
                && Arrays.stream(header.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals(ANY)
                                || (tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag).equals(etag));
    }
}

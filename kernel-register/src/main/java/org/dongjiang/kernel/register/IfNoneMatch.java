package org.dongjiang.kernel.register;

import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Set;

/** Whether a reader has already what is there (RFC 9110, {@code If-None-Match}). */
public final class IfNoneMatch {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private IfNoneMatch() {}

    /**
     * A weak tag is as good as a strong one here (13.1.2): a cache in between makes weak ones of ours when it packs the body.
     *
     * @param header null where it is missing
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

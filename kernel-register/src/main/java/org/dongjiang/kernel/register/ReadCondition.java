package org.dongjiang.kernel.register;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.CommonProblem;

/** The conditions under which a client wants to read a record (RFC 9110, 13). */
public final class ReadCondition {

    private static final String ANY = "*";
    private static final String WEAK = "W/";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private ReadCondition() {}

    /**
     * Whether the client already has the present version. {@code If-Match} goes first (13.2.2) and compares strongly, so
     * that a weak tag never matches; for {@code If-None-Match} a weak tag is equivalent to a strong one (13.1.2): an
     * intermediate cache makes tags weak when it compresses the body. Each may be on several lines.
     *
     * @param etag the present one, in quotation marks
     * @throws org.dongjiang.kernel.problem.Problem {@code VERSION_STALE} if the client wants other versions only,
     *     {@code VERSION_MALFORMED}
     */
    public static boolean isUnchanged(String method, MultivaluedMap<String, String> headers, String etag) {
        if (!READS.contains(method)) {
            return false;
        }
        headers.getOrDefault(HttpHeaders.IF_MATCH, List.of()).stream()
                .filter(line -> !line.strip().equals(ANY))
                .forEach(IfMatch::requireTags);
        if (headers.containsKey(HttpHeaders.IF_MATCH) && !names(headers, HttpHeaders.IF_MATCH, etag::equals)) {
            throw CommonProblem.VERSION_STALE.because();
        }
        return names(
                headers,
                HttpHeaders.IF_NONE_MATCH,
                tag -> (tag.startsWith(WEAK) ? tag.substring(WEAK.length()) : tag).equals(etag));
    }

    private static boolean names(MultivaluedMap<String, String> headers, String name, Predicate<String> present) {
        return headers.getOrDefault(name, List.of()).stream()
                .flatMap(line -> Stream.of(line.split(",")))
                .map(String::strip)
                .anyMatch(tag -> tag.equals(ANY) || present.test(tag));
    }
}

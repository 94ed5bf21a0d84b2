package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.HEADER_REPEATED;
import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.PATH_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_UNREADABLE;
import static org.dongjiang.kernel.problem.CommonProblem.TEXT_NOT_UTF8;
import static org.dongjiang.kernel.problem.CommonProblem.URI_TOO_LONG;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The conditions of every request. It passes the gateway and a service, and both must interpret it in the same way: so
 * nothing is corrected, and ambiguous requests are refused.
 */
final class ProperRequest {

    /**
     * Of a URI, and of all headers. {@link StrictDecoder} accepts four times as much, so that a slight excess is
     * refused with a problem document.
     */
    static final int MOST_CHARACTERS = 16 * 1024;

    /** With these some servers do something other than the method states. */
    private static final List<CharSequence> OTHER_METHODS = Stream.of(
                    "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
            .map(HttpHeaders::createOptimized)
            .toList();

    /**
     * Headers that may occur once (RFC 9110, 5.3): of two, one reader could take the first and the next the last. Lists
     * may be on several lines.
     */
    private static final List<CharSequence> ONCE = Stream.of(
                    "Access-Control-Request-Method",
                    "Authorization",
                    "Content-Encoding",
                    "Content-Length",
                    "Content-Location",
                    "Content-Range",
                    "Content-Type",
                    "Date",
                    "Host",
                    "Idempotency-Key",
                    "If-Modified-Since",
                    "If-Range",
                    "If-Unmodified-Since",
                    "Origin",
                    "Proxy-Authorization",
                    "Range",
                    "Referer",
                    "User-Agent")
            .map(HttpHeaders::createOptimized)
            .toList();

    /** A change names the one version that its author has seen; a read may name several. */
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** A separator or control character in another encoding, or characters that some servers remove from a segment. */
    private static final Pattern AMBIGUOUS = Pattern.compile("%(2f|5c|7f|[01].)", Pattern.CASE_INSENSITIVE);

    private static final List<String> OF_OPERATIONS = List.of("/api/", "/oauth2/");

    private static final int LAST_ASCII = 0x7f;

    /** A header without a name is invalid. */
    private static final String NAMELESS = "";

    private ProperRequest() {}

    /** Why it is refused; empty if it is not. */
    static Optional<Problem> refusal(RoutingContext context) {
        var request = context.request();
        var headers = request.headers();
        if (request.uri().length() > MOST_CHARACTERS) {
            return Optional.of(URI_TOO_LONG.because(MOST_CHARACTERS));
        }
        if (!isUri(request.uri())
                || !isSpeltOneWay(context)
                || !isFramedOneWay(headers)
                || headers.contains(NAMELESS)) {
            return Optional.of(REQUEST_UNREADABLE.because());
        }
        if (isSecondAddress(request.path())) {
            return Optional.of(PATH_UNKNOWN.because());
        }
        if (characters(headers) > MOST_CHARACTERS) {
            return Optional.of(HEADERS_TOO_LARGE.because(MOST_CHARACTERS));
        }
        for (var name : ONCE) {
            if (isRepeated(headers, name)) {
                return Optional.of(HEADER_REPEATED.because(name));
            }
        }
        if (!READS.contains(request.method()) && isRepeated(headers, HttpHeaders.IF_MATCH)) {
            return Optional.of(HEADER_REPEATED.because("If-Match"));
        }
        if (!isText(request.uri()) || !areText(headers)) {
            return Optional.of(TEXT_NOT_UTF8.because());
        }
        for (var other : OTHER_METHODS) {
            if (headers.contains(other)) {
                return Optional.of(METHOD_REFUSED.because(request.method() + " + " + other));
            }
        }
        return Optional.empty();
    }

    private static boolean isUri(String uri) {
        try {
            // Java accepts letters of all languages, which a URI cannot contain (RFC 3986).
            return uri.startsWith("/") && new URI(uri).toASCIIString().equals(uri);
        } catch (URISyntaxException no) {
            return false;
        }
    }

    /** Routes are matched by the normal form (RFC 3986 §6.2.2), and the original form is forwarded. */
    private static boolean isSpeltOneWay(RoutingContext context) {
        var path = context.request().path();
        return path.equals(context.normalizedPath())
                && path.indexOf(';') < 0
                && (path.indexOf('%') < 0 || !AMBIGUOUS.matcher(path).find());
    }

    /** No operation has a slash at its end; routing would ignore it, and a record would have two addresses. */
    private static boolean isSecondAddress(String path) {
        return path.endsWith("/") && OF_OPERATIONS.stream().anyMatch(path::startsWith);
    }

    /** One host, and one end of the body (RFC 9112 §3.2, §6.1). */
    private static boolean isFramedOneWay(MultiMap headers) {
        var encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return headers.contains(HttpHeaders.HOST)
                && (encodings.isEmpty() || encodings.equals(List.of(HttpHeaders.CHUNKED.toString())));
    }

    private static boolean isRepeated(MultiMap headers, CharSequence name) {
        return headers.contains(name) && headers.getAll(name).size() > 1;
    }

    /**
     * Whether percent-encoded bytes are UTF-8 (RFC 3987, 3.1); otherwise other characters would be read than were
     * meant.
     */
    private static boolean isText(String uri) {
        if (uri.indexOf('%') < 0) {
            return true;
        }
        var bytes = ByteBuffer.allocate(uri.length());
        for (int at = 0; at < uri.length(); at++) {
            char sign = uri.charAt(at);
            if (sign == '%') {
                bytes.put((byte) HexFormat.fromHexDigits(uri, at + 1, at + 3));
                at += 2;
            } else {
                bytes.put((byte) sign);
            }
        }
        return Utf8.isValid(bytes.flip());
    }

    private static int characters(MultiMap headers) {
        int sum = 0;
        for (var header : headers) {
            sum += header.getKey().length() + header.getValue().length();
        }
        return sum;
    }

    /** A header is read byte by byte; bytes outside ASCII must be UTF-8. */
    private static boolean areText(MultiMap headers) {
        for (var header : headers) {
            var value = header.getValue();
            if (!isAscii(value) && !Utf8.isValid(ByteBuffer.wrap(value.getBytes(StandardCharsets.ISO_8859_1)))) {
                return false;
            }
        }
        return true;
    }

    /** A loop, not a stream: each byte of each head passes here. */
    private static boolean isAscii(String value) {
        for (int at = 0; at < value.length(); at++) {
            if (value.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }
}

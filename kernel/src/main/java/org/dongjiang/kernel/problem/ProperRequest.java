package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.HEADERS_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.METHOD_REFUSED;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_UNREADABLE;
import static org.dongjiang.kernel.problem.CommonProblem.URI_TOO_LONG;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a request must be before anything acts on it. It passes the gateway and a service, and what the one has judged must be
 * what the other does: so nothing is mended, and what could be read in two ways is refused.
 */
final class ProperRequest {

    /** Of a URI, and of all headers. {@link StrictDecoder} takes four times as much, so that a little too much is refused with words. */
    private static final int MOST_CHARACTERS = 16 * 1024;

    /** Those with a meaning here (RFC 9110 §9.3, RFC 5789), in the words of {@code Allow}. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    /** With these some servers do something else than the method says. */
    private static final List<CharSequence> OTHER_METHODS = Stream.of(
                    "X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")
            .map(HttpHeaders::createOptimized)
            .toList();

    /** A separator or control character in another spelling, or what some servers cut off from a segment. */
    private static final Pattern AMBIGUOUS = Pattern.compile("%(2f|5c|7f|[01].)", Pattern.CASE_INSENSITIVE);

    /** A header without a name is none. */
    private static final String NAMELESS = "";

    private ProperRequest() {}

    /** Why it is refused; empty where it is not. */
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
        if (characters(headers) > MOST_CHARACTERS) {
            return Optional.of(HEADERS_TOO_LARGE.because(MOST_CHARACTERS));
        }
        var method = request.method().name();
        if (!METHODS.contains(method)) {
            return Optional.of(METHOD_REFUSED.because(method));
        }
        for (var other : OTHER_METHODS) {
            if (headers.contains(other)) {
                return Optional.of(METHOD_REFUSED.because(method + " + " + other));
            }
        }
        return Optional.empty();
    }

    /** What is told with a method that is refused wherever it goes. */
    static String methods() {
        return String.join(", ", METHODS);
    }

    private static boolean isUri(String uri) {
        try {
            // Java takes letters of all languages, which a URI has not (RFC 3986).
            return uri.startsWith("/") && new URI(uri).toASCIIString().equals(uri);
        } catch (URISyntaxException no) {
            return false;
        }
    }

    /** Routes are found by the normal spelling (RFC 3986 §6.2.2), and what is passed on is what came. */
    private static boolean isSpeltOneWay(RoutingContext context) {
        var path = context.request().path();
        return path.equals(context.normalizedPath())
                && path.indexOf(';') < 0
                && (path.indexOf('%') < 0 || !AMBIGUOUS.matcher(path).find());
    }

    /** One host, and one end of the body (RFC 9112 §3.2, §6.1). */
    private static boolean isFramedOneWay(MultiMap headers) {
        var encodings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return headers.getAll(HttpHeaders.HOST).size() == 1
                && (encodings.isEmpty() || encodings.equals(List.of(HttpHeaders.CHUNKED.toString())));
    }

    private static int characters(MultiMap headers) {
        int sum = 0;
        for (var header : headers) {
            sum += header.getKey().length() + header.getValue().length();
        }
        return sum;
    }
}

package org.dongjiang.kernel.problem;

import io.vertx.core.http.HttpMethod;
import java.util.Set;

/** The methods with a meaning here (RFC 9110 §9.3, RFC 5789). */
public final class KnownMethods {

    private static final Set<HttpMethod> ALL = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private KnownMethods() {}

    /** No address accepts another one. */
    public static boolean contain(HttpMethod method) {
        return ALL.contains(method);
    }
}

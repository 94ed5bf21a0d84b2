package org.dongjiang.gateway.admission;

import static org.dongjiang.gateway.admission.AdmissionProblem.ORIGIN_REFUSED;

import io.quarkus.vertx.http.runtime.cors.CORSFilter;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses requests from pages of other sites with a problem document. Quarkus, which runs next and sets the CORS
 * headers for permitted origins, would refuse without a body. The gateway's own pages are permitted; behind a TLS proxy
 * they are recognised by the forwarded scheme and host.
 */
@ApplicationScoped
class Pages {

    private static final int BEFORE_QUARKUS = -SecurityHandlerPriorities.CORS - 1;

    private final Optional<List<String>> named;
    private final List<Pattern> patterns;

    Pages(@ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> named) {
        this.named = named;
        patterns = CORSFilter.parseAllowedOriginsRegex(named);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_QUARKUS).handler(this::look);
    }

    private void look(RoutingContext context) {
        var origin = context.request().getHeader(HttpHeaders.ORIGIN);
        if (origin == null || isNamed(origin) || isOurs(origin, context.request())) {
            context.next();
        } else {
            context.fail(ORIGIN_REFUSED.because(origin));
        }
    }

    private boolean isNamed(String origin) {
        return named.filter(all -> all.equals(List.of("*"))).isPresent()
                || named.filter(all -> all.contains(origin)).isPresent()
                || CORSFilter.isOriginAllowedByRegex(patterns, origin);
    }

    private static boolean isOurs(String origin, HttpServerRequest request) {
        return origin.equals(request.scheme() + "://" + request.authority());
    }
}

package org.dongjiang.kernel.export;

import static org.dongjiang.kernel.listing.ListFormat.PARAMETER;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Set;
import org.dongjiang.kernel.listing.ListFormat;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Puts the format that a client accepts into the query of a list, where its listing reads it. The resource is then
 * asked for JSON, the only type that it declares, and need not know of exports. A format in the query takes precedence
 * over the header.
 */
class FormatChoice {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final ListPaths lists;

    FormatChoice(ListPaths lists) {
        this.lists = lists;
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        if (!READS.contains(request.getMethod())
                || !lists.contain(request.getUriInfo().getAbsolutePath().getPath())) {
            return;
        }
        if (!request.getUriInfo().getQueryParameters().containsKey(PARAMETER)) {
            var accepted = accepted(request);
            if (accepted == ListFormat.JSON) {
                return;
            }
            request.setRequestUri(asking(request.getUriInfo().getRequestUri(), accepted));
        }
        request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
    }

    /** An invalid header is left to the resource, which refuses it. */
    private static ListFormat accepted(ContainerRequestContext request) {
        try {
            return ListFormat.accepted(request.getAcceptableMediaTypes()).orElse(ListFormat.JSON);
        } catch (IllegalArgumentException unreadable) {
            return ListFormat.JSON;
        }
    }

    private static URI asking(URI list, ListFormat format) {
        return URI.create(list + (list.getRawQuery() == null ? "?" : "&") + PARAMETER + "=" + format.ending());
    }
}

package org.dongjiang.kernel.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each page its {@code Link} to the next (RFC 8288) and leaves out what {@code fields} does not name. */
class PageHeaders {

    private final ObjectMapper json;

    PageHeaders(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page) || page.export() != null) {
            return;
        }
        if (page.next() != null) {
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next());
            var target = next.build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"");
        }
        var fields = Fields.of(request.getUriInfo().getQueryParameters());
        if (!fields.areAll()) {
            // As text: the writer of the page expects whole records.
            response.setEntity(json.valueToTree(new Page<>(
                            page.items().stream()
                                    .map(item -> fields.of(json, item))
                                    .toList(),
                            page.next(),
                            page.total()))
                    .toString());
        }
    }
}

package org.dongjiang.kernel.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Adds to each page of a list its {@code Link} to the next (RFC 8288) and omits members not named in {@code fields}.
 */
class PageHeaders {

    private final ObjectMapper json;

    PageHeaders(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Listed<?> list) || list.export() != null) {
            return;
        }
        if (list.next() != null) {
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", list.next());
            var target = next.build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"next\"");
        }
        var fields = Fields.of(request.getUriInfo().getQueryParameters());
        if (!fields.areAll()) {
            ObjectNode part = json.valueToTree(list);
            var items = part.putArray("items");
            list.items().forEach(item -> items.add(fields.of(json, item)));
            // As text, because the page's own serialization expects complete records.
            response.setEntity(part.toString(), new Annotation[0], MediaType.valueOf(ListFormat.SOME_MEMBERS));
        }
    }
}

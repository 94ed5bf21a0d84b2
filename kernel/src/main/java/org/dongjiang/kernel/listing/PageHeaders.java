package org.dongjiang.kernel.listing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each page its {@code Link} to the next (RFC 8288) and leaves out what {@code fields} does not name. */
class PageHeaders {

    private final ObjectMapper json;

    PageHeaders(ObjectMapper json) {
        this.json = json;
    }

    static Set<String> fields(MultivaluedMap<String, String> query) {
        var asked = query.getFirst("fields");
        return asked == null
                ? Set.of()
                : Set.copyOf(Arrays.stream(asked.split(",", -1)).distinct().toList());
    }

    @ServerResponseFilter
    void finish(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page<?> page)) {
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
        var fields = fields(request.getUriInfo().getQueryParameters());
        if (!fields.isEmpty()) {
            // As text: the writer of the page expects whole records.
            response.setEntity(json.valueToTree(new Page<>(
                            page.items().stream()
                                    .map(item -> sparse(item, fields))
                                    .toList(),
                            page.next(),
                            page.total()))
                    .toString());
        }
    }

    private ObjectNode sparse(Object item, Set<String> fields) {
        ObjectNode whole = json.valueToTree(item);
        var kept = new HashSet<>(fields);
        kept.add("id");
        return whole.retain(kept);
    }
}

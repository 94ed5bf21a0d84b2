package org.dongjiang.kernel.register;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every single record its {@code ETag} and answers a read under a condition that is not met. */
class RecordHeaders {

    @ServerResponseFilter
    void etag(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof RecordView view)) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.ETAG, view.etag());
        if (ReadCondition.isUnchanged(request.getMethod(), request.getHeaders(), view.etag())) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}

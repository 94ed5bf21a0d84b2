package org.dongjiang.kernel.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Generated clients accept the JSON among the media types of an operation. For an operation that answers text, this is the
 * problem document alone: they read the text, and did not mean to refuse it.
 */
class ProblemOnly {

    private static final String PROBLEM = "application/problem+json";

    @ServerRequestFilter(preMatching = true)
    void disregard(ContainerRequestContext request) {
        if (PROBLEM.equalsIgnoreCase(request.getHeaderString(HttpHeaders.ACCEPT))) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.WILDCARD);
        }
    }
}

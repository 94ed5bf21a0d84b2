package org.dongjiang.gateway.identity;

import static org.dongjiang.kernel.problem.CommonProblem.BODY_FORMAT_REFUSED;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses a body that is not a form before it is read. */
class FormCheck {

    private static final Pattern FORM = Pattern.compile(
            Pattern.quote(MediaType.APPLICATION_FORM_URLENCODED) + "\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

    @ServerRequestFilter
    @TakesForm
    void requireForm(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && !FORM.matcher(type).matches()) {
            throw BODY_FORMAT_REFUSED.because(MediaType.APPLICATION_FORM_URLENCODED);
        }
    }
}

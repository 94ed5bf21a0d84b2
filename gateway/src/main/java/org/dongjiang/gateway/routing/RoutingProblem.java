package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.HttpStatus.HTTP_VERSION_NOT_SUPPORTED;

import org.dongjiang.kernel.problem.HttpStatus;
import org.dongjiang.kernel.problem.ProblemType;

/** Why an answer is not forwarded, except if the service gives none. */
enum RoutingProblem implements ProblemType {
    HTTP_VERSION_REFUSED(HTTP_VERSION_NOT_SUPPORTED);

    private final HttpStatus status;

    RoutingProblem(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}

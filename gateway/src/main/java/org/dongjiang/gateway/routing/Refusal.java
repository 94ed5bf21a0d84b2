package org.dongjiang.gateway.routing;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.ProblemResponse;
import org.dongjiang.kernel.problem.Trace;

/** The answer to a client in place of that of the service. */
final class Refusal {

    private Refusal() {}

    static ProxyResponse answer(ProxyContext context, Problem problem) {
        var request = context.request();
        var language = Language.of(request.headers().get(HttpHeaders.ACCEPT_LANGUAGE));
        var path = request.getURI().replaceFirst("\\?.*", "");
        var body = ProblemResponse.json(
                problem, language, path, Trace.idOf(request.headers().get(Trace.HEADER)));
        var response = request.release()
                .response()
                .setStatusCode(problem.type().status().code());
        ProblemResponse.headers(problem, language).forEach(response::putHeader);
        return response.setBody(Body.body(Buffer.buffer(body)));
    }
}

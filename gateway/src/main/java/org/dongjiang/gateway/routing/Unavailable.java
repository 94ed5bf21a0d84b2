package org.dongjiang.gateway.routing;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyResponse;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.ProblemResponse;
import org.dongjiang.kernel.problem.Trace;

/** What a caller is told while a service is down. */
final class Unavailable {

    private Unavailable() {}

    static ProxyResponse answer(ProxyContext context, Pillar pillar) {
        var request = context.request();
        var problem = DEPENDENCY_UNAVAILABLE.because(pillar.name());
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

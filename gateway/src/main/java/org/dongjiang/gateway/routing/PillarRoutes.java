package org.dongjiang.gateway.routing;

import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dongjiang.gateway.pillar.Connections;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.pillar.Pillars;
import org.dongjiang.kernel.problem.BodyLimitConfig;
import org.dongjiang.kernel.problem.Refuses;

/** Forwards the requests of a pillar to its service. */
@ApplicationScoped
@Refuses(RoutingProblem.class)
class PillarRoutes {

    /**
     * After the CORS check of Quarkus, and before its authentication: {@code Admission} has checked the token, and the
     * service checks permissions.
     */
    private static final int ORDER = -SecurityHandlerPriorities.AUTHENTICATION - 1;

    private final RoutingConfig config;
    private final BodyLimitConfig limits;
    private final Connections connections;
    private final Vertx vertx;

    PillarRoutes(RoutingConfig config, BodyLimitConfig limits, Connections connections, Vertx vertx) {
        this.config = config;
        this.limits = limits;
        this.connections = connections;
        this.vertx = vertx;
    }

    void install(@Observes Router router, Pillars pillars) {
        for (var pillar : pillars.all()) {
            // One for each thread, with connections served by the same thread: otherwise a request would move between
            // threads.
            var proxies = ThreadLocal.withInitial(() -> proxy(pillar));
            router.route(pillar.root() + "/*")
                    .order(ORDER)
                    .handler(context -> proxies.get().handle(BreakingOff.of(context.request())));
        }
    }

    HttpProxy proxy(Pillar pillar) {
        // A WebSocket tunnel would bypass all checks here; no service has one.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), connections.open())
                .origin(new ToInstance(pillar.instances(), new Deadlines(config, vertx)))
                .addInterceptor(new KnownLength())
                .addInterceptor(new UnknownMethods())
                .addInterceptor(new Headers())
                .addInterceptor(new Asking(pillar))
                .addInterceptor(new BodyAllowance(limits, vertx));
    }
}

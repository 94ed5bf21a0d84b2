package org.dongjiang.gateway.routing;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.pillar.Pillars;
import org.dongjiang.kernel.problem.BodyLimitConfig;

/** Sends what is a pillar's to its service. */
@ApplicationScoped
class PillarRoutes {

    /** After Quarkus has seen whether a page may ask, and before it reads bodies: they are streamed through. */
    private static final int BEFORE_BODIES = -50;

    private static final int CONNECT_TIMEOUT_MILLIS = 2_000;
    private static final int IDLE_SECONDS = 60;
    /** Far less than the half hour after which a service closes a connection that nobody uses. */
    private static final int KEPT_SECONDS = 30;

    private static final int CONNECTIONS_PER_SERVICE = 128;

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final RoutingConfig config;
    private final BodyLimitConfig limits;
    private final Vertx vertx;

    PillarRoutes(RoutingConfig config, BodyLimitConfig limits, Vertx vertx) {
        this.config = config;
        this.limits = limits;
        this.vertx = vertx;
    }

    void install(@Observes Router router, Pillars pillars) {
        for (var pillar : pillars.all()) {
            var proxy = proxy(pillar);
            router.route(pillar.root() + "/*").order(BEFORE_BODIES).handler(context -> proxy.handle(context.request()));
        }
    }

    HttpProxy proxy(Pillar pillar) {
        var url = pillar.url();
        boolean secure = "https".equals(url.getScheme());
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setSsl(secure)
                .setConnectTimeout(CONNECT_TIMEOUT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(CONNECTIONS_PER_SERVICE));
        int usualPort = secure ? HTTPS_PORT : HTTP_PORT;
        var origin = new RequestOptions().setHost(url.getHost()).setPort(url.getPort() < 0 ? usualPort : url.getPort());
        // A tunnel for WebSocket would go round everything that is looked at here; no service has one.
        return HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(new Deadlines(origin, config, vertx))
                .addInterceptor(new Headers())
                .addInterceptor(new Asking(pillar))
                .addInterceptor(new BodyAllowance(limits, vertx));
    }
}

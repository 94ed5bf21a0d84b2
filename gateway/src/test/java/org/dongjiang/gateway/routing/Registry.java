package org.dongjiang.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** In the place of Consul, whose program is not to be had where tests run; and two instances. */
public class Registry implements QuarkusTestResourceLifecycleManager {

    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final String LISTED = "dongjiang.test.listed";
    private static final String SILENT = "dongjiang.test.registry-is-silent";

    private final Vertx vertx = Vertx.vertx();

    /** Which instance the registry knows of; not a call, for the classes of a test are loaded once more. */
    static void list(String name) {
        System.setProperty(LISTED, name);
    }

    /** Whether it answers nothing it is asked. */
    static void isSilent(boolean silent) {
        System.setProperty(SILENT, Boolean.toString(silent));
    }

    private static int listed() {
        return Integer.getInteger(portOf(System.getProperty(LISTED)));
    }

    private static String portOf(String name) {
        return "dongjiang.test.port-of-" + name;
    }

    @Override
    public Map<String, String> start() {
        for (var name : new String[] {FIRST, SECOND}) {
            System.setProperty(
                    portOf(name),
                    Integer.toString(serve(request -> request.response().end(name))));
        }
        list(FIRST);
        isSilent(false);
        var port = Integer.toString(serve(this::answer));
        return Map.of(
                "quarkus.stork.funds.service-discovery.type", "consul",
                "quarkus.stork.funds.service-discovery.consul-host", "127.0.0.1",
                "quarkus.stork.funds.service-discovery.consul-port", port,
                "quarkus.stork.funds.service-discovery.refresh-period", "1S");
    }

    private int serve(Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer()
                .requestHandler(handler)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    private void answer(HttpServerRequest request) {
        if (Boolean.getBoolean(SILENT)) {
            return;
        }
        var answer = request.response().putHeader("Content-Type", "application/json");
        if (request.path().equals("/v1/health/service/funds")) {
            answer.putHeader("X-Consul-Index", "1").end(consulList());
        } else {
            answer.setStatusCode(404).end();
        }
    }

    private static String consulList() {
        return """
                [{"Node":{"Node":"one","Address":"127.0.0.1"},"Checks":[],"Service":
                 {"ID":"%1$d","Service":"funds","Tags":[],"Address":"127.0.0.1","Port":%1$d}}]""".formatted(listed());
    }

    @Override
    public void stop() {
        vertx.close();
    }
}

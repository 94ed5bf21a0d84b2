package org.dongjiang.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import java.util.Map;

/** In the place of Consul and of the API of Kubernetes, neither of which runs without a system of its own; and two instances. */
public class Registries implements QuarkusTestResourceLifecycleManager {

    static final String FIRST = "first";
    static final String SECOND = "second";

    private static final String LISTED = "dongjiang.test.listed";
    private static final String SILENT = "dongjiang.test.registries-are-silent";
    private static final long LOOK_MILLIS = 50;

    private final Vertx vertx = Vertx.vertx();

    /** Which instance the registries know of; not a call, for the classes of a test are loaded once more. */
    static void list(String name) {
        System.setProperty(LISTED, name);
    }

    /** Whether they answer nothing they are asked. */
    static void areSilent(boolean silent) {
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
        areSilent(false);
        var port = Integer.toString(serve(this::answer));
        return Map.of(
                "quarkus.stork.funds.service-discovery.type", "consul",
                "quarkus.stork.funds.service-discovery.consul-host", "127.0.0.1",
                "quarkus.stork.funds.service-discovery.consul-port", port,
                "quarkus.stork.funds.service-discovery.refresh-period", "1S",
                "quarkus.stork.livelihood.service-discovery.type", "kubernetes",
                "quarkus.stork.livelihood.service-discovery.k8s-host", "http://127.0.0.1:" + port,
                "quarkus.stork.livelihood.service-discovery.k8s-namespace", "dongjiang",
                "quarkus.stork.livelihood.service-discovery.application", "livelihood-service");
    }

    private int serve(Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer()
                .requestHandler(handler)
                .webSocketHandler(Registries::tellChanges)
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
        switch (request.path()) {
            case "/v1/health/service/funds" ->
                answer.putHeader("X-Consul-Index", "1").end(consulList());
            case "/apis" -> answer.end("""
                    {"kind":"APIGroupList","apiVersion":"v1","groups":[{"name":"discovery.k8s.io","versions":[
                     {"groupVersion":"discovery.k8s.io/v1","version":"v1"}]}]}""");
            case "/apis/discovery.k8s.io/v1/namespaces/dongjiang/endpointslices" -> answer.end("""
                    {"kind":"EndpointSliceList","apiVersion":"discovery.k8s.io/v1","metadata":{"resourceVersion":"1"},"items":[%s]}""".formatted(slice()));
            default -> answer.setStatusCode(404).end();
        }
    }

    private static String consulList() {
        return """
                [{"Node":{"Node":"one","Address":"127.0.0.1"},"Checks":[],"Service":
                 {"ID":"%1$d","Service":"funds","Tags":[],"Address":"127.0.0.1","Port":%1$d}}]""".formatted(listed());
    }

    private static String slice() {
        return """
                {"kind":"EndpointSlice","apiVersion":"discovery.k8s.io/v1","metadata":{"name":"livelihood","namespace":"dongjiang",
                 "resourceVersion":"%1$d","labels":{"kubernetes.io/service-name":"livelihood-service"}},"addressType":"IPv4",
                 "endpoints":[{"addresses":["127.0.0.1"],"conditions":{"ready":true}}],"ports":[{"name":"http","port":%1$d}]}""".formatted(listed());
    }

    /** As Kubernetes does, to whoever watches. */
    private static void tellChanges(ServerWebSocket watcher) {
        var told = new int[] {listed()};
        var vertx = Vertx.currentContext().owner();
        long timer = vertx.setPeriodic(LOOK_MILLIS, look -> {
            if (told[0] != listed()) {
                told[0] = listed();
                watcher.writeTextMessage("{\"type\":\"MODIFIED\",\"object\":" + slice() + "}");
            }
        });
        watcher.closeHandler(closed -> vertx.cancelTimer(timer));
    }

    @Override
    public void stop() {
        vertx.close();
    }
}

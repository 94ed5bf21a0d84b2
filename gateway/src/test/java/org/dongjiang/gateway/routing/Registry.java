package org.dongjiang.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.HashMap;
import java.util.Map;

/** A registry that names instances of one service to the gateway, and two instances that answer with their names. */
public abstract class Registry implements QuarkusTestResourceLifecycleManager {

    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String HOST = "127.0.0.1";

    private final Vertx vertx = Vertx.vertx();
    private final String service;

    /** @param service of which it names instances, as in its path */
    Registry(String service) {
        this.service = service;
    }

    /** A system property and not a field, because the classes of a test are loaded a second time. */
    static int port(String service, String name) {
        return Integer.getInteger(portOf(service, name));
    }

    private static String portOf(String service, String name) {
        return "dongjiang.test.port-of-" + service + "-" + name;
    }

    /** Starts the registry, and returns the settings of discovery with which the gateway queries it. */
    abstract Map<String, String> tell();

    @Override
    public Map<String, String> start() {
        for (var name : new String[] {FIRST, SECOND}) {
            System.setProperty(
                    portOf(service, name),
                    Integer.toString(serve(request -> request.response().end(name))));
        }
        var settings = new HashMap<String, String>();
        tell().forEach((name, value) -> settings.put("quarkus.stork." + service + ".service-discovery." + name, value));
        return settings;
    }

    int serve(Handler<HttpServerRequest> handler) {
        return vertx.createHttpServer()
                .requestHandler(handler)
                .listen(0, HOST)
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }

    @Override
    public void stop() {
        vertx.close();
    }
}

package org.dongjiang.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** Who tells the gateway where instances are, and two instances that say which they are. */
public abstract class Registry implements QuarkusTestResourceLifecycleManager {

    static final String FIRST = "first";
    static final String SECOND = "second";
    static final String HOST = "127.0.0.1";

    private final Vertx vertx = Vertx.vertx();

    /** A property of the system and not a field, for the classes of a test are loaded once more. */
    static int port(String name) {
        return Integer.getInteger(portOf(name));
    }

    private static String portOf(String name) {
        return "dongjiang.test.port-of-" + name;
    }

    /** Begins to tell, and says how it is asked. */
    abstract Map<String, String> tell();

    @Override
    public Map<String, String> start() {
        for (var name : new String[] {FIRST, SECOND}) {
            System.setProperty(
                    portOf(name),
                    Integer.toString(serve(request -> request.response().end(name))));
        }
        return tell();
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

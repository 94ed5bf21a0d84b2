package org.dongjiang.gateway.routing;

import io.vertx.core.http.HttpServerRequest;
import java.util.Map;

/** Takes the place of Consul, which is not available where tests run. */
public class Consul extends Registry {

    static final String SERVICE = "industry-park";
    private static final String LISTED = "dongjiang.test.listed";
    private static final String SILENT = "dongjiang.test.registry-is-silent";

    public Consul() {
        super(SERVICE);
    }

    /** The instance that it knows. */
    static void list(String name) {
        System.setProperty(LISTED, name);
    }

    /** Whether it leaves all requests unanswered. */
    static void isSilent(boolean silent) {
        System.setProperty(SILENT, Boolean.toString(silent));
    }

    @Override
    Map<String, String> tell() {
        list(FIRST);
        isSilent(false);
        return Map.of(
                "type",
                "consul",
                "consul-host",
                HOST,
                "consul-port",
                Integer.toString(serve(Consul::answer)),
                "refresh-period",
                "1S");
    }

    private static void answer(HttpServerRequest request) {
        if (Boolean.getBoolean(SILENT)) {
            return;
        }
        var answer = request.response().putHeader("Content-Type", "application/json");
        if (request.path().equals("/v1/health/service/" + SERVICE)) {
            answer.putHeader("X-Consul-Index", "1").end(listed());
        } else {
            answer.setStatusCode(404).end();
        }
    }

    private static String listed() {
        return """
                [{"Node":{"Node":"one","Address":"%2$s"},"Checks":[],"Service":
                 {"ID":"%1$d","Service":"industry-park","Tags":[],"Address":"%2$s","Port":%1$d}}]""".formatted(port(SERVICE, System.getProperty(LISTED)), HOST);
    }
}

package org.dongjiang.gateway;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Behind a proxy, with one origin whose pages may call the API. Tests that it does not concern use it too, so that they share a start. */
public class OneOrigin implements QuarkusTestProfile {

    static final String ADDRESS = "https://portal.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "DONGJIANG_CORS_ORIGINS",
                ADDRESS,
                "quarkus.http.proxy.proxy-address-forwarding",
                "true",
                "quarkus.http.proxy.allow-x-forwarded",
                "true",
                "quarkus.http.proxy.trusted-proxies",
                "127.0.0.1");
    }
}

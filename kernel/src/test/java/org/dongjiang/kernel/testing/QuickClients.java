package org.dongjiang.kernel.testing;

import io.restassured.config.RestAssuredConfig;
import org.apache.http.client.HttpClient;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.params.HttpParams;

/** REST Assured makes a client for each request, and each looks up its own version on the whole class path. Here the first one does. */
@SuppressWarnings("deprecation")
final class QuickClients {

    private static final HttpParams USUAL = new DefaultHttpClient().getParams();

    private QuickClients() {}

    static RestAssuredConfig in(RestAssuredConfig config) {
        return config.httpClient(config.getHttpClientConfig().httpClientFactory(QuickClients::client));
    }

    private static HttpClient client() {
        return new DefaultHttpClient(USUAL.copy());
    }
}

package org.dongjiang.kernel.callers;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.remote.MutualTls;

/**
 * Makes a service close connections without a certificate of the suite's authority, if {@link MutualTls} is on. Quarkus
 * allows this setting only at build time, and the same program runs without it.
 */
@ApplicationScoped
class KnownCallers implements HttpServerOptionsCustomizer {

    private final MutualTls mutual;

    KnownCallers(MutualTls mutual) {
        this.mutual = mutual;
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        if (mutual.isSpoken()) {
            options.setClientAuth(ClientAuth.REQUIRED);
        }
    }
}

package org.dongjiang.kernel.callers;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.remote.MutualTls;

/**
 * Has a service hang up on whoever shows no certificate of the suite's authority, where {@link MutualTls} is spoken. Quarkus lets
 * this be said while the program is built only, and the same program runs without.
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

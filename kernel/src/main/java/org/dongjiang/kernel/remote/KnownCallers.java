package org.dongjiang.kernel.remote;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.ClientAuth;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.security.Pillar;

/**
 * Has a service hang up on whoever shows no certificate of the suite's authority, where {@link MutualTls} is spoken. Quarkus lets
 * this be said while the program is built only, and the same program runs without.
 */
@ApplicationScoped
@IfBuildProperty(name = Pillar.PROPERTY, stringValue = "true")
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

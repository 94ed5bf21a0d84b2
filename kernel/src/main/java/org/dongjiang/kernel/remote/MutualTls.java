package org.dongjiang.kernel.remote;

import io.quarkus.tls.CertificateUpdatedEvent;
import io.quarkus.tls.TlsConfiguration;
import io.quarkus.tls.TlsConfigurationRegistry;
import io.vertx.core.http.HttpClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;

/**
 * The certificate that this process presents to services, and the authority it accepts for theirs: the TLS
 * configuration {@code services}. Without it, services are called without TLS or with ordinary TLS.
 */
@ApplicationScoped
public class MutualTls {

    private static final String SERVICES = "services";

    private final TlsConfigurationRegistry registry;
    private final List<Consumer<TlsConfiguration>> clients = new CopyOnWriteArrayList<>();

    public MutualTls(TlsConfigurationRegistry registry) {
        this.registry = registry;
    }

    /** Whether processes authenticate each other by certificates. */
    public boolean isSpoken() {
        return registry.get(SERVICES).isPresent();
    }

    /** Applies it to a client, and again when it was renewed. */
    public void equip(HttpClient client) {
        follow(tls -> client.updateSSLOptions(tls.getSSLOptions()));
    }

    /** Applies it to a client of another kind, and again when it was renewed; never if there is none. */
    public void equip(Consumer<SSLContext> client) {
        follow(tls -> client.accept(context(tls)));
    }

    private void follow(Consumer<TlsConfiguration> client) {
        registry.get(SERVICES).ifPresent(client);
        clients.add(client);
    }

    void renewed(@Observes CertificateUpdatedEvent event) {
        if (event.name().equals(SERVICES)) {
            clients.forEach(client -> client.accept(event.tlsConfiguration()));
        }
    }

    private static SSLContext context(TlsConfiguration tls) {
        try {
            return tls.createSSLContext();
        } catch (Exception unusable) {
            throw new IllegalStateException("the certificate for services cannot be used", unusable);
        }
    }
}

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
 * What this process shows when it asks a service, and whom it takes for one: the TLS configuration {@code services}. Where there
 * is none, services are asked in the clear or like anybody else.
 */
@ApplicationScoped
public class MutualTls {

    private static final String SERVICES = "services";

    private final TlsConfigurationRegistry registry;
    private final List<Consumer<TlsConfiguration>> clients = new CopyOnWriteArrayList<>();

    public MutualTls(TlsConfigurationRegistry registry) {
        this.registry = registry;
    }

    /** Whether processes show each other whose they are. */
    public boolean isSpoken() {
        return registry.get(SERVICES).isPresent();
    }

    /** Gives it to a client, and again when it was renewed. */
    public void equip(HttpClient client) {
        follow(tls -> client.updateSSLOptions(tls.getSSLOptions()));
    }

    /** Gives it to a client of another kind, and again when it was renewed; never where there is none. */
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

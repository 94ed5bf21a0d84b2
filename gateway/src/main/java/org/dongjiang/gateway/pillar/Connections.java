package org.dongjiang.gateway.pillar;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.remote.MutualTls;

/** How the gateway reaches the services. */
@ApplicationScoped
public class Connections {

    /** To make a connection, and to be given one of those there are. */
    public static final int CONNECT_MILLIS = 2_000;

    private static final int IDLE_SECONDS = 60;
    /** Far less than the half hour after which a service closes a connection that nobody uses. */
    private static final int KEPT_SECONDS = 30;

    /** To one instance; so many requests are with it at once. */
    private static final int CONNECTIONS = 128;
    /** As many again wait for one of those to be answered; more are told to come again. */
    private static final int WAITING = 128;

    private final Vertx vertx;
    private final MutualTls mutual;

    Connections(Vertx vertx, MutualTls mutual) {
        this.vertx = vertx;
        this.mutual = mutual;
    }

    /** A client with connections of its own, so that one service that keeps all of its own busy is all that is busy. */
    public HttpClient open() {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING));
        mutual.equip(client);
        return client;
    }
}

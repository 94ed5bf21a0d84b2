package org.dongjiang.gateway.pillar;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.dongjiang.kernel.remote.MutualTls;

/** The connections of the gateway to the services. */
@ApplicationScoped
public class Connections {

    /** To open a connection, and to get one from the pool. */
    public static final int CONNECT_MILLIS = 2_000;

    private static final int IDLE_SECONDS = 60;
    /** Much less than the half hour after which a service closes an idle connection. */
    private static final int KEPT_SECONDS = 30;

    /** To one instance, from all threads; this is also the number of concurrent requests to it. */
    private static final int CONNECTIONS = 128;
    /** Callers are not distributed evenly over many threads. */
    private static final int FEWEST_OF_A_THREAD = 16;

    private final Vertx vertx;
    private final MutualTls mutual;
    private final int connectionsOfAThread;

    Connections(Vertx vertx, MutualTls mutual) {
        this.vertx = vertx;
        this.mutual = mutual;
        var threads = new ArrayList<EventExecutor>();
        ((VertxInternal) vertx).getEventLoopGroup().forEach(threads::add);
        connectionsOfAThread = Math.max(FEWEST_OF_A_THREAD, CONNECTIONS / threads.size());
    }

    /**
     * A client for one thread, with its own connections, so that a service that keeps all of its connections busy does
     * not block the others. As many requests as are in progress wait for an answer; further ones are refused for a
     * later retry.
     */
    public HttpClient open() {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setIdleTimeout(IDLE_SECONDS)
                .setKeepAliveTimeout(KEPT_SECONDS)
                .setMaxPoolSize(connectionsOfAThread)
                .setMaxWaitQueueSize(connectionsOfAThread));
        mutual.equip(client);
        return client;
    }
}

package org.dongjiang.gateway.pillar;

import io.netty.util.concurrent.EventExecutor;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import org.dongjiang.kernel.remote.MutualTls;

/** How the gateway reaches the services. */
@ApplicationScoped
public class Connections {

    /** To make a connection, and to be given one of those there are. */
    public static final int CONNECT_MILLIS = 2_000;

    private static final int IDLE_SECONDS = 60;
    /** Far less than the half hour after which a service closes a connection that nobody uses. */
    private static final int KEPT_SECONDS = 30;

    /** To one instance, in all threads that serve callers; so many requests are with it at once. */
    private static final int CONNECTIONS = 128;
    /** Callers are not dealt out evenly to many threads. */
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
     * A client for one thread, with connections of its own, so that one service that keeps all of its own busy is all that is busy. As
     * many requests as are under way wait for one of those to be answered; more are told to come again.
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

package org.dongjiang.gateway.pillar;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.netty.channel.ConnectTimeoutException;
import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** One process of a service, and its state. */
final class Instance {

    private static final Logger LOG = Logger.getLogger(Instance.class);

    /** One missed probe may be chance. */
    private static final int MISSES = 2;

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    private final ServiceInstance place;
    private final CircuitBreaker breaker;
    private final Set<HttpClientRequest> waiting = ConcurrentHashMap.newKeySet();
    private volatile Standing standing = Standing.WILLING;
    private int missed;

    /** According to the probes. */
    enum Standing {
        WILLING,
        /** About to stop: it still answers, and is used only if there is no other. */
        LEAVING,
        /** Connections are refused, which is quick to test again. Used only if there is no other. */
        GONE,
        ABSENT
    }

    Instance(ServiceInstance place, CircuitBreaker breaker) {
        this.place = place;
        this.breaker = breaker;
    }

    ServiceInstance place() {
        return place;
    }

    CircuitBreaker breaker() {
        return breaker;
    }

    RequestOptions address() {
        return new RequestOptions()
                .setHost(place.getHost())
                .setPort(place.getPort())
                .setSsl(place.isSecure());
    }

    URI uri() {
        var host = place.getHost().contains(":") ? "[" + place.getHost() + "]" : place.getHost();
        return URI.create((place.isSecure() ? "https://" : "http://") + host + ":" + place.getPort());
    }

    Standing standing() {
        return standing;
    }

    /** Connections are accepted, whatever the last probe found. */
    void reached() {
        if (standing == Standing.GONE) {
            stands(Standing.WILLING);
        }
    }

    /** It could not be reached. */
    void notReached(Throwable fault) {
        stands(isRefused(fault) ? Standing.GONE : Standing.ABSENT);
    }

    private static boolean isRefused(Throwable fault) {
        return fault instanceof ConnectException && !(fault instanceof ConnectTimeoutException);
    }

    /** A probe was answered. */
    synchronized void probed(int status) {
        missed = 0;
        if (status == UNAVAILABLE) {
            stands(Standing.LEAVING);
        } else {
            stands(status < SERVER_ERROR ? Standing.WILLING : Standing.ABSENT);
        }
    }

    /**
     * A probe was not answered in time, or not in HTTP. Requests that wait for it need not wait until their own
     * deadlines.
     */
    synchronized void probeMissed(Throwable fault) {
        missed++;
        if (isRefused(fault)) {
            stands(Standing.GONE);
        } else if (missed >= MISSES) {
            stands(Standing.ABSENT);
            List.copyOf(waiting).forEach(request -> request.reset(0, new Lost()));
        }
    }

    void waitsFor(HttpClientRequest request) {
        waiting.add(request);
    }

    void hasAnswered(HttpClientRequest request) {
        waiting.remove(request);
    }

    private void stands(Standing now) {
        if (standing != now) {
            if (standing == Standing.GONE || now == Standing.GONE) {
                // The next process at this address starts without the failures of this one.
                breaker.reset();
            }
            standing = now;
            LOG.infof("%s:%d is %s", place.getHost(), place.getPort(), now);
        }
    }
}

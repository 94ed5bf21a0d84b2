package org.dongjiang.gateway.pillar;

import io.smallrye.stork.api.ServiceInstance;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One request to one instance. Its end is reported once; later reports do not count. */
public final class Call {

    private final Instance instance;
    private final ServiceInstance selected;
    private final long began = System.nanoTime();
    private final AtomicBoolean ended = new AtomicBoolean();

    Call(Instance instance, ServiceInstance selected) {
        this.instance = instance;
        this.selected = selected;
    }

    /** Its destination. */
    public RequestOptions address() {
        return instance.address();
    }

    URI uri() {
        return instance.uri();
    }

    /** The request was sent; it is aborted if the instance is lost before it has begun to answer. */
    public void sent(HttpClientRequest request) {
        instance.reached();
        instance.waitsFor(request);
        request.response().onComplete(head -> instance.hasAnswered(request));
    }

    /** The instance has completed it. */
    public void succeeded() {
        if (end(null)) {
            instance.breaker().onSuccess(System.nanoTime() - began, TimeUnit.NANOSECONDS);
        }
    }

    /** The instance has not. */
    public void failed(Throwable fault) {
        if (end(fault)) {
            instance.breaker().onError(System.nanoTime() - began, TimeUnit.NANOSECONDS, fault);
        }
    }

    /** No connection could be opened, so nothing was sent to the instance. */
    public void notReached(Throwable fault) {
        instance.notReached(fault);
        dropped();
    }

    /** Nothing is known about the instance: the client has disconnected, or nothing was sent. */
    public void dropped() {
        if (end(null)) {
            instance.breaker().releasePermission();
        }
    }

    private boolean end(Throwable fault) {
        if (!ended.compareAndSet(false, true)) {
            return false;
        }
        selected.recordEnd(fault);
        return true;
    }
}

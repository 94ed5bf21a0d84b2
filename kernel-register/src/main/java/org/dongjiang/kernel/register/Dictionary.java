package org.dongjiang.kernel.register;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Loads the dictionary of pinyin while the service starts: the first writer would hold locks meanwhile. */
@ApplicationScoped
class Dictionary {

    void load(@Observes StartupEvent start, Vertx vertx) {
        vertx.executeBlocking(() -> Pinyin.of("东江"));
    }
}

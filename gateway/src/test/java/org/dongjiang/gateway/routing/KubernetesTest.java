package org.dongjiang.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Instances of a service found through Kubernetes. */
@QuarkusTest
@Elsewhere
class KubernetesTest extends Discovery {

    private static final Duration FAILURE = Duration.ofSeconds(4);

    KubernetesTest() {
        super(Kubernetes.SERVICE);
    }

    @Override
    void list(String name) {
        Kubernetes.put(name, true);
        Kubernetes.remove(name.equals(Registry.FIRST) ? Registry.SECOND : Registry.FIRST);
    }

    @Test
    void who_is_not_ready_any_more_is_not_asked_any_more() {
        Kubernetes.put(Registry.SECOND, true);
        awaitThatAnswers(Registry.FIRST, Registry.SECOND);
        Kubernetes.put(Registry.FIRST, false);
        awaitThatAnswers(Registry.SECOND);
    }

    @Test
    void who_fails_is_not_believed_and_asked_again() {
        Kubernetes.isBroken(true);
        await().during(FAILURE).atMost(FAILURE.plusSeconds(2)).until(this::whoAnswers, equalTo(Set.of(Registry.FIRST)));
        Kubernetes.isBroken(false);
        list(Registry.SECOND);
        awaitThatAnswers(Registry.SECOND);
    }

    @AfterEach
    void heal() {
        Kubernetes.isBroken(false);
    }
}

package org.dongjiang.gateway.routing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The instances of a service come from a registry. */
abstract class Discovery {

    static final String FUNDS = "/api/v1/funds/anything";
    private static final Duration LEARNT_WITHIN = Duration.ofSeconds(20);
    private static final int IN_A_ROW = 20;

    /** Makes the registry name this instance and no other. */
    abstract void list(String name);

    static void awaitThatAnswers(String... names) {
        await().atMost(LEARNT_WITHIN).until(Discovery::whoAnswers, equalTo(Set.of(names)));
    }

    static Set<String> whoAnswers() {
        return Stream.generate(() -> RestAssured.get(FUNDS))
                .limit(IN_A_ROW)
                .map(answer -> answer.statusCode() == 200 ? answer.asString() : "nobody")
                .collect(Collectors.toSet());
    }

    @BeforeEach
    void begin() {
        list(Registry.FIRST);
        awaitThatAnswers(Registry.FIRST);
    }

    @Test
    void requests_go_where_the_instances_are_now() {
        list(Registry.SECOND);
        awaitThatAnswers(Registry.SECOND);
    }
}

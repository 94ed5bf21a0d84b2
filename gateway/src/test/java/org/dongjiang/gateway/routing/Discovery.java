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

    private static final Duration LEARNT_WITHIN = Duration.ofSeconds(20);
    private static final int IN_A_ROW = 20;

    private final String path;

    Discovery(String service) {
        path = "/api/v1/" + service + "/anything";
    }

    String ask() {
        var answer = RestAssured.get(path);
        return answer.statusCode() == 200 ? answer.asString() : "nobody";
    }

    /** Makes the registry name this instance and no other. */
    abstract void list(String name);

    void awaitThatAnswers(String... names) {
        await().atMost(LEARNT_WITHIN).until(this::whoAnswers, equalTo(Set.of(names)));
    }

    Set<String> whoAnswers() {
        return Stream.generate(this::ask).limit(IN_A_ROW).collect(Collectors.toSet());
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

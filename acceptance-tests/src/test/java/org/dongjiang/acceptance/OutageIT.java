package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;

/** One process is killed: the others continue, and report what is missing. */
@SuiteStory
class OutageIT {

    @Test
    void one_pillar_down_leaves_the_others_answered_and_marks_the_gap() throws Exception {
        kill(Program.LIVELIHOOD);
        try {
            RunningSuite.nobody()
                    .get("/api/v1/overview?asOf=2018-09-18")
                    .then()
                    .statusCode(200)
                    .body("complete", equalTo(false))
                    .body("pillars.available", contains(true, true, false))
                    .body("pillars[0].figures[0].value", equalTo("415650000.00"))
                    .body("pillars[1].figures.gap", everyItem(nullValue()))
                    .body("pillars[2].figures.gap", everyItem(equalTo("DEPENDENCY_UNAVAILABLE")));
            RunningSuite.as("viewer")
                    .get("/api/v1/livelihood/pairings")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
            RunningSuite.as("viewer")
                    .get("/api/v1/industry-park/enterprises")
                    .then()
                    .statusCode(200);
            RunningSuite.nobody().get("/openapi").then().body("x-unavailable", contains("livelihood"));
            health("well").then().statusCode(503).body("checks[0].data", equalTo(answering(false)));
            health("ready").then().statusCode(200);
        } finally {
            RunningSuite.suite().start(Program.LIVELIHOOD);
        }
        RunningSuite.as("viewer").get("/api/v1/livelihood/pairings").then().statusCode(200);
        health("well").then().statusCode(200).body("checks[0].data", equalTo(answering(true)));
    }

    private static Response health(String kind) {
        return RunningSuite.nobody().get(RunningSuite.management(Program.GATEWAY) + "/q/health/" + kind);
    }

    private static Map<String, Boolean> answering(boolean livelihood) {
        return Map.of("funds", true, "industry-park", true, "livelihood", livelihood);
    }

    @Test
    void money_of_projects_is_a_gap_and_not_a_nought_while_funds_are_down() throws Exception {
        kill(Program.FUNDS);
        try {
            RunningSuite.nobody()
                    .get("/api/v1/industry-park/indicators?code=park.supporting-project-funding"
                            + "&project=air-energy-testing-centre&asOf=2018-09-18")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("DEPENDENCY_UNAVAILABLE"));
            RunningSuite.nobody()
                    .get("/api/v1/overview?asOf=2018-09-18")
                    .then()
                    .body("pillars.available", contains(false, true, true))
                    .body(
                            "pillars[1].figures.findAll { it.gap != null }.indicator",
                            contains("park.supporting-project-funding"));
        } finally {
            RunningSuite.suite().start(Program.FUNDS);
        }
    }

    @Test
    void whoever_is_signed_in_stays_so_when_the_gateway_comes_back() throws Exception {
        RunningSuite.as("viewer").get("/api/v1/funds/villages?limit=1").then().statusCode(200);
        RunningSuite.suite().process(Program.GATEWAY).orElseThrow().destroy();
        await().until(() -> RunningSuite.suite().states().stream()
                .anyMatch(state -> state.process().isPresent() && !state.ready()));
        // The process has not ended yet.
        RunningSuite.suite().start();
        RunningSuite.as("viewer").get("/api/v1/funds/villages?limit=1").then().statusCode(200);
    }

    private static void kill(Program program) throws Exception {
        var process = RunningSuite.suite().process(program).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }
}

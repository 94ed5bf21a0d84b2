package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The merged contract, and that the gateway keeps it. */
@SuiteStory
class ContractIT {

    private static JsonNode contract;

    @BeforeAll
    static void read() throws Exception {
        contract = new ObjectMapper()
                .readTree(RunningSuite.nobody()
                        .get("/openapi")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void it_holds_every_pillar_and_the_gateway() {
        assertEquals(0, contract.path("x-unavailable").size());
        for (var path : List.of(
                "/api/v1/funds/vouchers",
                "/api/v1/industry-park/enterprises",
                "/api/v1/livelihood/pairings",
                "/api/v1/overview",
                "/api/v1/figure-checks",
                "/oauth2/token")) {
            assertTrue(contract.path("paths").has(path), path);
        }
    }

    @Test
    void every_reference_leads_somewhere_and_every_operation_has_a_name_of_its_own() {
        for (var reference : contract.findValuesAsText("$ref")) {
            assertTrue(!contract.at(reference.substring(1)).isMissingNode(), reference);
        }
        for (var demanded : contract.findValues("security")) {
            demanded.forEach(ways -> ways.fieldNames()
                    .forEachRemaining(way -> assertTrue(
                            contract.path("components").path("securitySchemes").has(way), way)));
        }
        var names = contract.findValuesAsText("operationId");
        assertEquals(
                names.size(), new HashSet<>(names).size(), () -> repeated(names).toString());
    }

    @Test
    void every_parameter_says_what_it_takes_and_every_schema_is_used() {
        var unsaid = new ArrayList<String>();
        for (var parameters : contract.findValues("parameters")) {
            parameters.forEach(parameter -> {
                if (!parameter.has("schema") && !parameter.has("content")) {
                    unsaid.add(parameter.path("name").asText());
                }
            });
        }
        assertEquals(List.of(), unsaid);
        var unused = new TreeSet<String>();
        contract.at("/components/schemas").fieldNames().forEachRemaining(unused::add);
        contract.findValuesAsText("$ref").forEach(reference -> unused.remove(reference.replaceFirst(".*/", "")));
        assertEquals(Set.of(), unused);
    }

    private static Set<String> repeated(List<String> names) {
        var once = new HashSet<String>();
        var repeated = new TreeSet<String>();
        names.forEach(name -> {
            if (!once.add(name)) {
                repeated.add(name);
            }
        });
        return repeated;
    }

    @Test
    void whatever_is_sent_the_answer_is_no_fault() {
        var faults = new ArrayList<String>();
        for (var path : contract.path("paths").properties()) {
            var target = path.getKey().replaceAll("\\{[^}]*}", "x");
            for (var method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
                for (var body : List.of("", "{", "[]", "{\"a\": 1}")) {
                    var answer = Wire.send(method + " " + target + "?%00=1 HTTP/1.1\r\nHost: localhost\r\n"
                            + "Connection: close\r\nContent-Type: application/json\r\nAuthorization: Bearer "
                            + RunningSuite.tokenOf("administrator") + "\r\nIdempotency-Key: " + UUID.randomUUID()
                            + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body);
                    if (answer.status() == 0 || answer.status() >= 500 || !isJson(answer)) {
                        faults.add(method + " " + target + " " + body + " -> " + answer);
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Every refusal is a problem document, except at sign-in, which has its own standard. */
    private static boolean isJson(Wire answer) {
        return answer.status() < 400
                || answer.list("Content-Type").contains("application/problem+json")
                || answer.body().contains("\"error\"");
    }

    @Test
    void every_problem_has_its_page() {
        var problem = RunningSuite.as("funds-maker").body("{}").post("/api/v1/funds/contributions");
        var page = RunningSuite.nobody().get(problem.jsonPath().getString("type"));
        assertEquals(200, page.statusCode());
        assertEquals(problem.jsonPath().getString("code"), page.jsonPath().getString("code"));
        assertEquals(
                200, RunningSuite.nobody().get("/problems/FUNDS_INSUFFICIENT").statusCode());
        assertEquals(404, RunningSuite.nobody().get("/problems/NONE_SUCH").statusCode());
    }
}

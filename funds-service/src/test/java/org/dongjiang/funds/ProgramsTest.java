package org.dongjiang.funds;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs may do if they may write only households and interest credits. */
@QuarkusTest
class ProgramsTest {

    private static final String ROLE = "integration";

    private final String province = "province-" + UUID.randomUUID();
    private final String county = "county-" + UUID.randomUUID();
    private final String village =
            Long.toString(ThreadLocalRandom.current().nextLong(441_622_000_000L, 441_622_999_999L));

    @BeforeEach
    void a_village() {
        As.user("case-worker")
                .body("""
                        {"code": "%s", "name": "示例村", "town": "老隆镇", "provinceDesignated": false, "stage": "NOT_DEMONSTRATION"}""".formatted(village))
                .post(FUNDS + "/villages")
                .then()
                .statusCode(201);
    }

    @Test
    void a_program_writes_what_the_site_allows_and_sees_of_households_only_its_own() {
        var own = write(province, "/households", household("own-0"));
        own.then().statusCode(201);
        bulk(province, "/households", "ALL", household("own-1"), household("own-2"))
                .then()
                .statusCode(201);
        var others = write(county, "/households", household("county"));
        others.then().statusCode(201);
        As.named("worker", "case-worker")
                .body(household("worker"))
                .post(FUNDS + "/households")
                .then()
                .statusCode(201);

        assertSees(province, "own-0", "own-1", "own-2");
        assertSees(county, "county");
        // The same program: names in another case are one.
        assertSees(province.toUpperCase(Locale.ROOT), "own-0", "own-1", "own-2");
        assertSees(province + "-");
        read(province, own.header("Location")).then().statusCode(200).body("code", equalTo(code("own-0")));
        read(county, own.header("Location")).then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        read(province, others.header("Location")).then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        As.user("case-worker").get(others.header("Location")).then().statusCode(200);
        read(province, FUNDS + "/households?code=" + code("county")).then().body("items", hasSize(0));
        As.user("auditor")
                .get(FUNDS + "/households?count=true&village=" + village)
                .then()
                .body("total", equalTo(5));
    }

    private void assertSees(String program, String... codes) {
        var expected = List.of(codes).stream().map(this::code).toList();
        var list = FUNDS + "/households?village=" + village + "&sort=code";
        var page = read(program, list + "&count=true");
        assertEquals(expected, page.jsonPath().getList("items.code"));
        assertEquals(expected.size(), page.jsonPath().getInt("total"));
        for (var format : List.of("csv", "ndjson")) {
            var export = read(program, list + "&format=" + format);
            export.then().statusCode(200);
            var records = export.asString()
                    .lines()
                    .filter(line -> line.contains(village))
                    .toList();
            assertEquals(expected.size(), records.size(), export.asString());
            expected.forEach(code -> assertEquals(
                    1, records.stream().filter(line -> line.contains(code)).count(), export.asString()));
        }
    }

    @Test
    void a_program_does_in_bulk_what_it_may_do_and_is_answered_the_same_again() {
        write(county, "/households", household("taken")).then().statusCode(201);
        var key = UUID.randomUUID().toString();
        var items = new String[] {
            household("new"), household("taken"), household("new").replace(village, "1")
        };
        var first = bulkUnder(key, province, "/households", "EACH", items);
        first.then().statusCode(200).body("items.status", contains(201, 409, 400));
        var again = bulkUnder(key, province, "/households", "EACH", items);
        assertEquals(first.asString(), again.asString());
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertSees(province, "new");
    }

    @Test
    void what_the_site_does_not_allow_is_refused_by_the_setting_that_would_allow_it() {
        var code = "program-" + UUID.randomUUID();
        var organisation = """
                {"code": "%s", "name": "示例公司", "kind": "PAYEE"}""".formatted(code);
        for (var refused : List.of(
                write(province, "/organisations", organisation),
                bulk(province, "/organisations", "ALL", organisation),
                bulk(province, "/organisations", "EACH", organisation),
                write(province, "/organisations", "{}"))) {
            refused.then()
                    .statusCode(403)
                    .body(
                            "code", equalTo("INTEGRATION_WRITE_NOT_ALLOWED"),
                            "detail",
                                    allOf(
                                            containsString("funds/organisations"),
                                            containsString("DONGJIANG_INTEGRATION_WRITES"),
                                            not(containsString("households"))));
        }
        As.user("viewer").get(FUNDS + "/organisations?code=" + code).then().body("items", hasSize(0));
        As.named(province, ROLE)
                .header("Accept-Language", "en")
                .body(organisation)
                .post(FUNDS + "/organisations")
                .then()
                .body("detail", containsString("does not let"));
        As.nobody()
                .get(FUNDS + "/problems/INTEGRATION_WRITE_NOT_ALLOWED")
                .then()
                .statusCode(200);
    }

    @Test
    void a_program_is_a_maker_and_approves_nothing_whatever_else_its_token_says() {
        var scene = Scene.set();
        var credit = write(province, "/interest-credits", """
                {"programme": "%s", "amount": "1.00", "creditedOn": "2018-03-21", "bankReference": "%s", "summary": "示例"}""".formatted(scene.code(), UUID.randomUUID()));
        credit.then().statusCode(201).body("maker", equalTo(province));
        for (var action : List.of("approval", "rejection", "withdrawal")) {
            for (var name : List.of(province, county)) {
                As.named(name, ROLE, "funds-checker", "funds-maker", "administrator")
                        .header("If-Match", credit.header("ETag"))
                        .body(action.equals("rejection") ? "{\"reason\": \"示例\"}" : "")
                        .post(credit.header("Location") + "/" + action)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("ROLE_MISSING"));
            }
        }
        read(province, credit.header("Location")).then().body("status", equalTo("SUBMITTED"));
        scene.fundBalance().body("items", hasSize(0));
        Scene.approved(credit);
        scene.assertFundBalance("1.00", "0.00", "0.00", "1.00");
    }

    @Test
    void what_people_decide_is_not_for_programs_whatever_else_their_token_says() {
        for (var path : List.of(
                "/accounts",
                "/approval-thresholds",
                "/earmark-clauses",
                "/earmark-clause-endings",
                "/payee-accounts",
                "/audit/rule-settings",
                "/reopenings")) {
            for (var ending : List.of("", "/bulk")) {
                As.named(province, ROLE, "administrator")
                        .body("{}")
                        .post(FUNDS + path + ending)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("ROLE_MISSING"));
            }
        }
    }

    private String household(String name) {
        return """
                {"code": "%s", "village": "%s", "registeredOn": "2016-05-01"}""".formatted(code(name), village);
    }

    private String code(String name) {
        return "h-" + village + "-" + name;
    }

    private static Response write(String program, String path, String body) {
        return As.named(program, ROLE).body(body).post(FUNDS + path);
    }

    private static Response bulk(String program, String path, String mode, String... items) {
        return bulkUnder(UUID.randomUUID().toString(), program, path, mode, items);
    }

    private static Response bulkUnder(String key, String program, String path, String mode, String... items) {
        return As.again(key, program, ROLE)
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", items) + "]}")
                .post(FUNDS + path + "/bulk");
    }

    private static Response read(String program, String target) {
        return As.named(program, ROLE).get(target);
    }
}

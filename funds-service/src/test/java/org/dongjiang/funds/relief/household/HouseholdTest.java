package org.dongjiang.funds.relief.household;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HouseholdTest extends RegisterLaws {

    private static final String FUNDS = "/api/v1/funds";
    private static final String HOUSEHOLDS = FUNDS + "/households";
    private static final String[] VILLAGES = {"441622000001", "441622000002", "441622000003"};

    HouseholdTest() {
        super(HOUSEHOLDS, "case-worker", "village", (Object[]) VILLAGES);
    }

    @Override
    protected Map<String, Object> sample(int number) {
        for (var village : VILLAGES) {
            As.user("case-worker").body("""
                    {"code": "%s", "name": "示例村", "town": "示例镇", "provinceDesignated": false, "stage": "NOT_DEMONSTRATION"}""".formatted(village)).post(FUNDS + "/villages");
        }
        return Map.of("code", "household-law-" + number, "registeredOn", "2016-05-01");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "household-law-" + number);
    }

    @Test
    void who_may_not_read_of_households_learns_nothing_from_their_histories() {
        var household = household("case-worker", 0);
        for (var path : List.of("", "?asOf=2018-01-01", "/history", "/versions/0")) {
            for (var user : List.of("viewer", "park-manager", "livelihood-manager", "administrator")) {
                As.user(user)
                        .get(household.header("Location") + path)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("ROLE_MISSING"));
            }
            As.user("auditor").get(household.header("Location") + path).then().statusCode(200);
        }
        As.user("viewer").get(HOUSEHOLDS + "?asOf=2018-01-01").then().statusCode(403);
    }

    @Test
    void a_program_sees_and_changes_no_household_that_another_recorded() {
        var household = household("case-worker", 0);
        var path = household.header("Location");
        var own = household("integration", 0);
        for (var query : List.of("", "?asOf=2018-01-01", "/history", "/versions/0")) {
            As.named("a-program", "integration")
                    .get(path + query)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RECORD_UNKNOWN"));
            As.named("a-program", "integration")
                    .get(own.header("Location") + query)
                    .then()
                    .statusCode(200);
        }
        for (var query : List.of("", "&asOf=2018-01-01", "&asOf=2018-01-01&count=true")) {
            As.named("a-program", "integration")
                    .get(HOUSEHOLDS + "?recordedAt.gte=" + household.path("recordedAt") + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(own.<String>path("id")));
        }
        As.named("a-program", "integration")
                .header("If-Match", household.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body(Map.of("village", VILLAGES[1]))
                .patch(path)
                .then()
                .statusCode(404);
        for (var verb : List.of("/ending", "/reopening")) {
            As.named("a-program", "integration")
                    .header("If-Match", household.header("ETag"))
                    .body(Map.of("on", "2018-01-01", "reason", "示例"))
                    .post(path + verb)
                    .then()
                    .statusCode(404);
        }
        As.user("case-worker").get(path + "/history").then().body("items", hasSize(1));
    }

    @Test
    void the_feed_says_which_household_an_event_is_of_and_nothing_about_it() throws Exception {
        var household = household("case-worker", 0);
        var ended = As.user("case-worker")
                .header("If-Match", household.header("ETag"))
                .body(Map.of("on", "2018-01-01", "reason", "示例：某某全家外迁", "evidence", "示例证明"))
                .post(household.header("Location") + "/ending");
        assertEquals(200, ended.statusCode(), ended.asString());
        var found = 0;
        var json = new ObjectMapper();
        for (var after = "0"; found < 2; ) {
            var answer = As.user("viewer")
                    .get(FUNDS + "/feed?limit=1000&wait=20&after=" + after)
                    .asString();
            var events = json.readTree(answer);
            assertNotNull(events.get(0), "the events of the household are not in the feed");
            for (var event : events) {
                after = event.path("id").asText();
                if (event.path("subject").asText().equals("households/" + household.path("id"))) {
                    found++;
                    var text = event.toString();
                    for (var said : List.of(
                            household.<String>path("code"), VILLAGES[0], "外迁", "示例证明", "2016-05-01", "2018-01-01")) {
                        assertEquals(-1, text.indexOf(said), text);
                    }
                }
            }
        }
        As.user("auditor")
                .get(household.header("Location") + "/history")
                .then()
                .body("items[0].reason", equalTo("示例：某某全家外迁"), "items[0].changes[0].after", equalTo("2018-01-01"));
    }

    private Response household(String role, int number) {
        var facts = new HashMap<>(sample(number));
        facts.put("code", "household-" + java.util.UUID.randomUUID());
        facts.put("village", VILLAGES[0]);
        var who = role.equals("integration") ? As.named("a-program", role) : As.user(role);
        var added = who.body(facts).post(HOUSEHOLDS);
        assertEquals(201, added.statusCode(), added.asString());
        return added;
    }
}

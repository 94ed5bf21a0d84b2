package org.dongjiang.livelihood;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.FeedReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Areas: two counties, each with a record of every kind, and a county that assists both. */
@QuarkusTest
class AreaTest {

    private static final String ROOT = "/api/v1/livelihood/";
    private static final FeedReader FEED = new FeedReader(ROOT + "feed");
    private static final String ASSISTING = "350582";
    private static final String HERE = "350823";
    private static final String THERE = "350824";

    /** Of each county the addresses of its records by the list in which they are. */
    private static final Map<String, Map<String, String>> RECORDS = new HashMap<>();

    private static String before;

    @BeforeEach
    void two_counties() {
        if (before != null) {
            return;
        }
        before = FEED.last();
        add("institutions", institution("area-assisting", "ASSISTING", ASSISTING));
        for (var county : List.of(HERE, THERE)) {
            var code = "area-" + county;
            var records = new HashMap<String, String>();
            records.put("institutions", add("institutions", institution(code, "RECEIVING", county)));
            records.put("pairings", add("pairings", """
                    {"code": "%1$s", "assisting": "area-assisting", "receiving": "%1$s", "startedOn": "2017-01-01"}""".formatted(code)));
            records.put("activities", add("activities", """
                    {"pairing": "%s", "kind": "TEACHING_VISIT", "subject": "示例", "startedOn": "2018-03-12", "days": 1,
                     "persons": 1}""".formatted(code)));
            records.put("donations", add("donations", """
                    {"donor": "area-assisting", "receiver": "%s", "item": "示例", "quantity": 1, "donatedOn": "2018-03-13"}""".formatted(code)));
            records.put("construction-projects", add("construction-projects", """
                    {"code": "%1$s", "name": "示例", "owner": "%1$s", "stage": "PLANNED"}""".formatted(code)));
            records.put("trainings", add("trainings", """
                    {"code": "%s", "name": "示例", "organiser": "area-assisting", "region": "%s", "heldOn": "2018-04-23",
                     "sessions": 1, "participants": 1}""".formatted(code, county)));
            RECORDS.put(county, records);
        }
    }

    private static String institution(String code, String side, String county) {
        return """
                {"code": "%s", "name": "示例机构", "sector": "EDUCATION", "side": "%s", "region": "%s"}""".formatted(code, side, county);
    }

    private static String add(String list, String body) {
        var added = Register.add(list, body);
        assertEquals(201, added.statusCode(), added.asString());
        return added.header("Location");
    }

    private static RequestSpecification of(String area) {
        return As.within(List.of(area), "somebody", "livelihood-manager");
    }

    private static String id(String county, String list) {
        return RECORDS.get(county).get(list).replaceFirst(".*/", "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    institutions          | {"name": "示例（改）"}
                    pairings              | {"agreement": "示例协议"}
                    activities            | {"days": 2}
                    donations             | {"value": "1.00"}
                    construction-projects | {"name": "示例（改）"}
                    trainings             | {"name": "示例（改）"}
                    """)
    void what_stands_in_one_county_is_there_for_that_county_alone(String list, String patch) {
        for (var query : List.of("", "&asOf=2018-09-18")) {
            of(HERE).get(ROOT + list + "?count=true" + query)
                    .then()
                    .body("total", equalTo(1), "items.id", contains(id(HERE, list)));
            of(HERE).get(ROOT + list + "?count=true&region=" + THERE + query)
                    .then()
                    .body("total", equalTo(0));
            of(HERE).get(ROOT + list + "?format=ndjson" + query)
                    .then()
                    .body(containsString(id(HERE, list)), not(containsString(id(THERE, list))));
        }
        var here = RECORDS.get(HERE).get(list);
        var there = RECORDS.get(THERE).get(list);
        for (var part : List.of("", "?asOf=2018-09-18", "/history", "/versions/0")) {
            of(HERE).get(here + part).then().statusCode(200);
            of(HERE).get(there + part).then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        }
        assertOutside(changed(there, patch));
        assertOutside(of(HERE).header("If-Match", "\"0\"")
                .body("{\"patch\": " + patch + ", \"reason\": \"示例更正\"}")
                .post(there + "/corrections"));
        assertOutside(of(HERE).header("If-Match", "\"0\"")
                .body(Map.of("on", "2018-09-18", "reason", "示例终止"))
                .post(there + "/ending"));
        As.user("viewer").get(there + "/history").then().body("items.kind", contains("RECORDED"));
        changed(here, patch).then().statusCode(200).body("version", equalTo(1));
    }

    private static Response changed(String at, String patch) {
        return of(HERE).header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(patch)
                .patch(at);
    }

    private static void assertOutside(Response answer) {
        assertEquals(403, answer.statusCode(), answer.asString());
        assertEquals("OUTSIDE_AREA", answer.path("code"));
    }

    /** The pairing stands where its receiving institution stands. */
    @Test
    void what_stands_in_the_way_of_an_ending_is_not_told_from_outside_the_area() {
        add("institutions", institution("way-r", "RECEIVING", THERE));
        var assisting = add("institutions", institution("way-a", "ASSISTING", HERE));
        add("pairings", """
                {"code": "way", "assisting": "way-a", "receiving": "way-r", "startedOn": "2018-01-01"}""");
        of(HERE).header("If-Match", "\"0\"")
                .body("{\"on\": \"2017-01-01\", \"reason\": \"示例\"}")
                .post(assisting + "/ending")
                .then()
                .statusCode(409)
                .body("code", equalTo("NAMED_LATER"), "detail", containsString("在您的辖区以外"));
        As.user("viewer").get(assisting).then().body("endedOn", nullValue());
    }

    @Test
    void what_is_recorded_for_another_county_is_refused_and_nothing_is_stored() {
        for (var refused : Map.of(
                        "institutions", institution("area-outside", "RECEIVING", THERE),
                        "construction-projects", """
                                {"code": "area-outside", "name": "示例", "owner": "area-%s", "stage": "PLANNED"}""".formatted(THERE))
                .entrySet()) {
            assertOutside(of(HERE).body(refused.getValue()).post(ROOT + refused.getKey()));
            As.user("viewer")
                    .get(ROOT + refused.getKey() + "?code=area-outside")
                    .then()
                    .body("items", empty());
        }
    }

    /** The assisting county sees its institution, and what it gives where it is received. */
    @Test
    void what_belongs_to_a_record_lies_where_that_lies() {
        of(ASSISTING).get(ROOT + "institutions").then().body("items.code", contains("area-assisting"));
        for (var list : List.of("pairings", "activities", "donations", "construction-projects", "trainings")) {
            of(ASSISTING).get(ROOT + list).then().statusCode(200).body("items", empty());
        }
    }

    @Test
    void the_feed_has_what_lies_in_the_area() {
        for (var list : RECORDS.get(THERE).keySet()) {
            FEED.next(1, list + "/" + id(THERE, list), before);
        }
        var here = FEED.subjects(of(HERE), before);
        var there = FEED.subjects(of(THERE), before);
        for (var list : RECORDS.get(HERE).keySet()) {
            assertTrue(here.contains(list + "/" + id(HERE, list)), list);
            assertFalse(here.contains(list + "/" + id(THERE, list)), list);
            assertTrue(there.contains(list + "/" + id(THERE, list)), list);
            assertFalse(there.contains(list + "/" + id(HERE, list)), list);
        }
    }
}

package org.dongjiang.park;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.FeedReader;
import org.dongjiang.kernel.testing.Together;
import org.dongjiang.kernel.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Areas: two counties with a park each, and a town in the first. */
@QuarkusTest
class AreaTest {

    private static final String ROOT = "/api/v1/industry-park/";
    private static final FeedReader FEED = new FeedReader(ROOT + "feed");
    private static final String HERE = "330326";
    private static final String THERE = "330327";
    private static final String TOWN = "330326103";
    /** Until 2015. */
    private static final String ABOLISHED = "330322";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static boolean recorded;

    @BeforeEach
    void two_parks() {
        if (recorded) {
            return;
        }
        recorded = true;
        int number = 0;
        for (var county : List.of(HERE, THERE)) {
            number++;
            var code = Register.creditCode(810_000 + number);
            add("parks", """
                    {"code": "area-%1$s", "name": "示例园区 %1$s", "nameEn": "Sample park", "region": "%1$s"}""".formatted(county));
            add("industries", """
                    {"code": "area-%1$s", "name": "示例产业", "nameEn": "Sample", "park": "area-%1$s", "leading": true}""".formatted(county));
            add("enterprises", """
                    {"creditCode": "%s", "name": "示例企业 %2$s", "park": "area-%2$s", "industry": "area-%2$s", "contracted": "1亿元",
                     "stage": "SIGNED", "signedOn": "2017-01-01"}""".formatted(code, county));
            add("expos", """
                    {"code": "area-%1$s", "name": "示例博览会 %1$s", "region": "%1$s", "opensOn": "2018-07-26", "closesOn": "2018-07-28"}""".formatted(county));
            add("expo-participants", """
                    {"expo": "area-%s", "enterprise": "%s", "boothFee": "1.00", "exhibitionFee": "1.00", "sharePaidPercent": 100}""".formatted(county, code));
        }
        add("expos", """
                {"code": "area-town", "name": "示例博览会", "region": "%s", "opensOn": "2018-07-26", "closesOn": "2018-07-28"}""".formatted(TOWN));
        add("parks", """
                {"code": "area-abolished", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(ABOLISHED));
    }

    private static Response add(String list, String body) {
        var added = Register.add(list, body);
        assertEquals(201, added.statusCode(), added.asString());
        return added;
    }

    private static RequestSpecification of(String... areas) {
        return As.within(List.of(areas), "somebody", "park-manager");
    }

    private static List<String> expos(RequestSpecification caller) {
        return caller.get(ROOT + "expos?code.prefix=area-&count=true")
                .then()
                .statusCode(200)
                .extract()
                .path("items.code");
    }

    @Test
    void an_area_contains_what_lies_within_it_and_several_are_one() {
        assertEquals(List.of("area-330326", "area-town"), expos(of(HERE)));
        assertEquals(List.of("area-town"), expos(of(TOWN)));
        assertEquals(List.of(), expos(of("330326104")));
        assertEquals(List.of("area-330326", "area-330327", "area-town"), expos(of(THERE, HERE)));
        assertEquals(List.of("area-330326", "area-330327", "area-town"), expos(of("3303")));
        assertEquals(List.of("area-330326", "area-330327", "area-town"), expos(of("330000")));
        assertEquals(expos(As.user("park-manager")), expos(of(HERE, "*")));
    }

    @Test
    void a_division_that_was_abolished_still_contains_what_was_recorded_in_it() {
        of(ABOLISHED).get(ROOT + "parks?code.prefix=area-").then().body("items.code", contains("area-abolished"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999", "33032", "", "x", "%", "3303%", "__0326", "全部"})
    void an_area_that_is_no_division_contains_nothing(String code) {
        assertEquals(List.of(), expos(of(code)));
        assertEquals(List.of("area-town"), expos(of(code, TOWN)));
    }

    @Test
    void a_claim_in_another_form_is_no_area() {
        for (var claims : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("areas", "*"),
                Map.of("areas", Map.of("*", "*")),
                Map.of("areas", List.of(330326, List.of("*"))),
                Map.of("areas", List.of("*"), "organisation", List.of("x")),
                Map.of("areas", List.of("*"), "organisation", ""))) {
            var caller = As.nobody().auth().oauth2(Tokens.with(claims, "odd", "park-manager"));
            assertEquals(List.of(), expos(caller), claims.toString());
        }
    }

    @Test
    void what_belongs_to_a_record_lies_where_that_lies() {
        for (var list : List.of(
                "industries?",
                "enterprises?",
                "expos?code.in=area-330326,area-330327&",
                "expo-participants?sharePaidPercent=100&")) {
            of(HERE).get(ROOT + list + "region=3303&count=true").then().body("total", equalTo(1));
            of(HERE).get(ROOT + list + "region=" + THERE + "&count=true").then().body("total", equalTo(0));
            of("330328").get(ROOT + list + "region=3303&count=true").then().body("total", equalTo(0));
        }
        of(HERE).body("""
                        {"code": "area-industry", "name": "示例产业", "nameEn": "Sample", "park": "area-%s", "leading": true}""".formatted(THERE))
                .post(ROOT + "industries")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"), "detail", containsString(HERE));
        As.user("viewer")
                .get(ROOT + "industries?code=area-industry&count=true")
                .then()
                .body("total", equalTo(0));
    }

    /** What was there on a day is seen of that day, with its history; what will be there is not. */
    @Test
    void a_record_that_moves_is_seen_in_each_area_on_its_days() {
        var park = add("parks", """
                {"code": "moving", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(HERE));
        var at = park.header("Location");
        for (var areas : List.of(HERE, THERE)) {
            moved(of(areas), at).then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        }
        of(HERE).get(at).then().statusCode(200).body("version", equalTo(0));
        moved(of(HERE, THERE), at).then().statusCode(200);
        of(HERE).get(at).then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        of(HERE).get(at + "?asOf=2018-06-30").then().statusCode(200);
        of(HERE).get(at + "?asOf=2018-07-01").then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        of(THERE).get(at).then().statusCode(200);
        of(THERE).get(at + "?asOf=2018-06-30").then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        for (var area : List.of(HERE, THERE)) {
            of(area).get(at + "/history").then().statusCode(200);
            of(area).get(at + "/versions/0").then().statusCode(200);
        }
        of("330328").get(at + "/history").then().statusCode(404);
        of(HERE).get(ROOT + "parks?code=moving&count=true&asOf=2018-06-30")
                .then()
                .body("total", equalTo(1));
        of(HERE).get(ROOT + "parks?code=moving&count=true").then().body("total", equalTo(0));
        of(THERE)
                .header("If-Match", "\"1\"")
                .body(Map.of("patch", Map.of("name", "示例"), "reason", "示例更正"))
                .post(at + "/corrections")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        As.user("viewer").get(at).then().body("version", equalTo(1));
    }

    private static Response moved(RequestSpecification caller, String at) {
        return caller.header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("region", THERE))
                .patch(at + "?validFrom=2018-07-01");
    }

    /** Whoever writes about days on which a park lay elsewhere needs that area as well. */
    @Test
    void what_belongs_to_a_record_that_moved_lay_where_that_lay_on_the_days_that_are_written() {
        var park = add("parks", """
                {"code": "moved", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(HERE));
        add("industries", """
                {"code": "moved", "name": "示例产业", "nameEn": "Sample", "park": "moved", "leading": true}""");
        var facility = add("facilities", """
                {"code": "moved", "name": "示例中心", "park": "moved"}""");
        var code = Register.creditCode(810_003);
        add("enterprises", enterprise(code, "2017-01-01"));
        var participant = add("expo-participants", """
                {"expo": "area-%s", "enterprise": "%s", "boothFee": "1.00", "exhibitionFee": "1.00", "sharePaidPercent": 100}""".formatted(THERE, code));
        moved(As.user("park-manager"), park.header("Location")).then().statusCode(200);
        for (var record : List.of(facility, participant)) {
            var at = record.header("Location");
            var patch = record == facility ? Map.of("name", "示例改名") : Map.of("boothFee", "2.00");
            for (var refused : List.of(
                    changed(of(THERE), at, "2018-02-01", patch),
                    changed(of(HERE), at, "2018-02-01", patch),
                    changed(of(HERE), at, "2018-07-01", patch),
                    of(THERE)
                            .header("If-Match", "\"0\"")
                            .body(Map.of("patch", patch, "reason", "示例更正"))
                            .post(at + "/corrections"))) {
                refused.then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
            }
            As.user("viewer").get(at).then().body("version", equalTo(0));
            changed(of(THERE), at, "2018-07-01", patch).then().statusCode(200);
        }
        var from = FEED.last();
        of(THERE, HERE)
                .header("If-Match", "\"1\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("inUseOn", "2018-02-01"))
                .patch(facility.header("Location") + "?validFrom=2018-02-01")
                .then()
                .statusCode(200);
        var told = "facilities/" + facility.path("id");
        while (!FEED.subjects(of(THERE), from).contains(told)) {
            Thread.onSpinWait();
        }
        assertTrue(FEED.subjects(of(HERE), from).contains(told));
    }

    @Test
    void a_record_that_begins_before_the_other_moved_needs_both_areas() {
        var park = add("parks", """
                {"code": "received", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(HERE));
        moved(As.user("park-manager"), park.header("Location")).then().statusCode(200);
        add("industries", """
                {"code": "received", "name": "示例产业", "nameEn": "Sample", "park": "received", "leading": true}""");
        var before = enterprise(Register.creditCode(810_004), "2018-06-30").replace("moved", "received");
        of(THERE).body(before).post(ROOT + "enterprises").then().statusCode(403).body("code", equalTo("OUTSIDE_AREA"));
        As.user("viewer")
                .get(ROOT + "enterprises?park=received&count=true")
                .then()
                .body("total", equalTo(0));
        of(THERE, HERE).body(before).post(ROOT + "enterprises").then().statusCode(201);
        var since = enterprise(Register.creditCode(810_005), "2018-07-01").replace("moved", "received");
        of(THERE).body(since).post(ROOT + "enterprises").then().statusCode(201);
        of(THERE).body("""
                        {"code": "received", "name": "示例中心", "park": "received"}""").post(ROOT + "facilities").then().statusCode(201);
    }

    private static String enterprise(String code, String signedOn) {
        return """
                {"creditCode": "%s", "name": "示例企业", "park": "moved", "industry": "moved", "contracted": "1亿元", "stage": "SIGNED",
                 "signedOn": "%s"}""".formatted(code, signedOn);
    }

    private static Response changed(
            RequestSpecification caller, String at, String validFrom, Map<String, String> patch) {
        return caller.header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(patch)
                .patch(at + "?validFrom=" + validFrom);
    }

    @Test
    void who_acts_for_an_organisation_sees_and_writes_its_records_only() {
        var from = FEED.last();
        var code = Register.creditCode(810_001);
        var other = Register.creditCode(810_002);
        var of = (Supplier<RequestSpecification>) () -> As.organisation(code, "enterprise", "park-manager");
        of.get().get(ROOT + "enterprises").then().body("items.creditCode", contains(code));
        of.get().get(ROOT + "expo-participants").then().body("items.enterprise", contains(code));
        for (var list : List.of("parks", "industries", "expos", "promotion-budgets")) {
            of.get().get(ROOT + list).then().statusCode(200).body("items", empty());
        }
        String id =
                As.user("viewer").get(ROOT + "enterprises?creditCode=" + other).path("items[0].id");
        of.get().get(ROOT + "enterprises/" + id).then().statusCode(404);
        of.get()
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("name", "示例"))
                .patch(ROOT + "enterprises/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        for (var enterprise : List.of(code, other)) {
            of.get()
                    .body("""
                            {"expo": "area-%s", "enterprise": "%s", "boothFee": "1.00", "exhibitionFee": "1.00",
                             "sharePaidPercent": 50}""".formatted(enterprise.equals(code) ? THERE : HERE, enterprise))
                    .post(ROOT + "expo-participants")
                    .then()
                    .statusCode(enterprise.equals(code) ? 201 : 403);
        }
        of.get().body("""
                        {"code": "area-organisation", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(HERE)).post(ROOT + "parks").then().statusCode(403);
        var park = "parks/" + add("parks", """
                {"code": "area-not-its-own", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(HERE)).path("id");
        var participant = As.user("viewer").get(ROOT + "expo-participants?sharePaidPercent=50&enterprise=" + code);
        var told = "expo-participants/" + participant.path("items[0].id");
        FEED.next(1, park, from);
        assertTrue(FEED.subjects(of.get(), from).contains(told));
        assertFalse(FEED.subjects(of.get(), from).contains(park));
    }

    @Test
    void the_feed_has_what_lies_in_the_area_in_the_order_of_all() {
        var from = FEED.last();
        var expected = new ArrayList<String>();
        for (int at = 0; at < 6; at++) {
            var county = at % 2 == 0 ? HERE : THERE;
            var park = add("parks", """
                    {"code": "feed-%d", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(NUMBER.incrementAndGet(), county));
            if (county.equals(HERE)) {
                expected.add("parks/" + park.path("id"));
            }
        }
        var all = parks(As.user("viewer"), from);
        while (all.size() < 6) {
            all = parks(As.user("viewer"), from);
        }
        assertEquals(expected, parks(of(HERE), from));
        assertEquals(all, parks(of("3303"), from));
        assertEquals(List.of(), FEED.subjects(of("330328"), from));
        assertEquals(List.of(), FEED.subjects(of(), from));
        var positions = FEED.read(of(HERE), from).jsonPath().getList("id", String.class);
        var ofAll = FEED.read(As.user("viewer"), from).jsonPath().getList("id", String.class);
        assertEquals(positions, ofAll.stream().filter(positions::contains).toList());
    }

    private static List<String> parks(RequestSpecification caller, String from) {
        return FEED.subjects(caller, from).stream()
                .filter(subject -> subject.startsWith("parks/"))
                .toList();
    }

    @Test
    void many_callers_at_once_see_each_only_his_own() throws Exception {
        var next = new AtomicInteger();
        var seen = Together.together(64, () -> {
            var county = next.incrementAndGet() % 2 == 0 ? HERE : THERE;
            var other = county.equals(HERE) ? THERE : HERE;
            var answers = new StringBuilder();
            for (var query : List.of("", "?count=true", "?q=示例", "?asOf=2018-07-01", "?format=csv", "?format=ndjson")) {
                for (var list : List.of("parks", "enterprises", "expos", "expo-participants")) {
                    var answer = of(county).get(ROOT + list + query);
                    // Only so many exports are made at once.
                    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 503, answer.asString());
                    answers.append(answer.asString());
                }
            }
            answers.append(of(county).get(ROOT + "feed?limit=1000").asString());
            return answers.indexOf("area-" + other) < 0 && answers.indexOf("area-" + county) > 0;
        });
        assertEquals(64, seen.stream().filter(alone -> alone).count());
    }

    @Test
    void a_supervisor_reads_in_an_emergency_what_is_not_his_and_that_is_recorded() {
        var from = FEED.last();
        var supervisor =
                (Supplier<RequestSpecification>) () -> As.within(List.of(), "inspector", "supervisor", "park-manager");
        assertEquals(List.of(), expos(supervisor.get()));
        for (var bad : List.of("""
                        {"region": "%s", "reason": "太短"}""", """
                        {"region": "%s"}""", """
                        {"region": "%s", "reason": "          "}""")) {
            supervisor
                    .get()
                    .body(bad.formatted(HERE))
                    .post(ROOT + "emergency-accesses")
                    .then()
                    .statusCode(400);
        }
        supervisor
                .get()
                .body("""
                        {"region": "999999", "reason": "群众来信反映问题，现场核查"}""")
                .post(ROOT + "emergency-accesses")
                .then()
                .statusCode(422)
                .body("code", equalTo("REGION_UNKNOWN"));
        var asked = """
                {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(HERE);
        of(HERE).body(asked).post(ROOT + "emergency-accesses").then().statusCode(403);
        assertEquals(List.of(), expos(supervisor.get()));
        var access = supervisor.get().body(asked).post(ROOT + "emergency-accesses");
        access.then().statusCode(201).body("recordedBy", equalTo("inspector"), "region", equalTo(HERE));
        assertEquals(List.of("area-330326", "area-town"), expos(supervisor.get()));
        assertEquals(List.of(), expos(As.within(List.of(), "another", "supervisor", "park-manager")));
        String id = As.user("viewer").get(ROOT + "expos?code=area-" + HERE).path("items[0].id");
        supervisor
                .get()
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("name", "示例"))
                .patch(ROOT + "expos/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_AREA"));
        var at = access.header("Location");
        for (var reader :
                List.of(supervisor.get(), As.user("auditor"), As.within(List.of(HERE), "official", "administrator"))) {
            reader.get(at).then().statusCode(200).body("reason", containsString("现场核查"));
        }
        As.within(List.of(THERE), "official", "auditor").get(at).then().statusCode(404);
        As.named("another", "supervisor").get(at).then().statusCode(404);
        As.user("auditor")
                .get(ROOT + "emergency-accesses?recordedBy=inspector")
                .then()
                .body("items.region", hasItem(HERE));
        As.named("another", "supervisor")
                .get(ROOT + "emergency-accesses?recordedBy=inspector")
                .then()
                .body("items", empty());
        var told = "emergency-accesses/" + access.path("id");
        while (!FEED.subjects(of(HERE), from).contains(told)) {
            Thread.onSpinWait();
        }
        assertFalse(FEED.subjects(of(THERE), from).contains(told));
        As.user("auditor").delete(at).then().statusCode(405);
    }

    @Test
    void an_emergency_access_is_given_back_early_by_who_took_it_and_by_nobody_else() {
        var from = FEED.last();
        var expo = ROOT + "expos/"
                + As.user("viewer").get(ROOT + "expos?code=area-" + HERE).path("items[0].id");
        var access = leaving().body("""
                        {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(HERE)).post(ROOT + "emergency-accesses");
        access.then().statusCode(201).body("endedAt", nullValue());
        var at = access.header("Location");
        var tag = access.header("ETag");
        leaving().get(expo).then().statusCode(200);
        for (var other : List.of(
                As.named("another", "supervisor"),
                As.within(List.of(HERE), "looking-after", "supervisor", "auditor", "administrator"))) {
            other.header("If-Match", tag)
                    .post(at + "/ending")
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RECORD_UNKNOWN"));
        }
        As.named("leaving", "auditor")
                .header("If-Match", tag)
                .post(at + "/ending")
                .then()
                .statusCode(403);
        leaving().post(at + "/ending").then().statusCode(428);
        leaving().header("If-Match", "\"1\"").post(at + "/ending").then().statusCode(412);
        leaving().get(at).then().statusCode(200).header("ETag", tag).body("endedAt", nullValue());
        leaving().get(expo).then().statusCode(200);

        var key = UUID.randomUUID().toString();
        var ended = end(key, at, tag);
        ended.then()
                .statusCode(200)
                .body(
                        "endedAt", notNullValue(),
                        "until", equalTo(access.path("until")),
                        "reason", equalTo(access.path("reason")));
        leaving().get(expo).then().statusCode(404).body("code", equalTo("RECORD_UNKNOWN"));
        assertEquals(List.of(), expos(leaving()));
        var again = end(key, at, tag);
        assertEquals(ended.asString(), again.asString());
        assertEquals("true", again.header("Idempotency-Replayed"));
        leaving().header("If-Match", tag).post(at + "/ending").then().statusCode(412);
        for (var language : Map.of("zh", "已结束", "en", "over").entrySet()) {
            leaving()
                    .header("Accept-Language", language.getKey())
                    .header("If-Match", ended.header("ETag"))
                    .post(at + "/ending")
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("EMERGENCY_ACCESS_OVER"), "title", containsString(language.getValue()));
        }
        assertEquals(ended.asString(), leaving().get(at).asString());
        var told = "emergency-accesses/" + access.path("id");
        assertEquals(
                List.of("org.dongjiang.emergency-accesses.recorded", "org.dongjiang.emergency-accesses.ended"),
                FEED.next(2, told, from).stream()
                        .map(event -> event.get("type"))
                        .toList());
        assertEquals(2, Collections.frequency(FEED.subjects(of(HERE), from), told));
        assertFalse(FEED.subjects(of(THERE), from).contains(told));
    }

    private static RequestSpecification leaving() {
        return As.within(List.of(), "leaving", "supervisor", "park-manager");
    }

    private static Response end(String key, String access, String tag) {
        return As.nobody()
                .auth()
                .oauth2(Tokens.within(List.of(), "leaving", "supervisor", "park-manager"))
                .header("Idempotency-Key", key)
                .header("If-Match", tag)
                .post(access + "/ending");
    }

    @Test
    void of_many_endings_at_once_one_counts() throws Exception {
        var access = leaving().body("""
                        {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(THERE)).post(ROOT + "emergency-accesses");
        var at = access.header("Location");
        var answers = Together.together(
                16,
                () -> leaving().header("If-Match", "\"0\"").post(at + "/ending").statusCode());
        assertEquals(1, Collections.frequency(answers, 200), answers.toString());
        assertEquals(15, Collections.frequency(answers, 412), answers.toString());
        leaving().get(ROOT + "expos?code=area-" + THERE).then().body("items", empty());
    }

    /** Whatever other roles he has, and although the division is not in his area. */
    @Test
    void everybody_sees_his_own_emergency_accesses() {
        var inspecting =
                (Supplier<RequestSpecification>) () -> As.within(List.of(), "inspecting", "supervisor", "auditor");
        var access = inspecting.get().body("""
                        {"region": "%s", "reason": "群众来信反映问题，现场核查"}""".formatted(HERE)).post(ROOT + "emergency-accesses");
        inspecting.get().get(access.header("Location")).then().statusCode(200);
        inspecting
                .get()
                .get(ROOT + "emergency-accesses?endedAt.none=true")
                .then()
                .body("items.id", contains(access.<String>path("id")));
        inspecting
                .get()
                .get(ROOT + "emergency-accesses?endedAt.none=false")
                .then()
                .body("items", empty());
    }
}

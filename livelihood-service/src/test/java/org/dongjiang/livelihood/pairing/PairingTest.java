package org.dongjiang.livelihood.pairing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.kernel.testing.Together;
import org.dongjiang.livelihood.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingTest extends RegisterLaws {

    private static final String ROOT = "/api/v1/livelihood/";
    private static final String PAIRINGS = ROOT + "pairings";

    PairingTest() {
        super(PAIRINGS, "livelihood-manager", "agreement", "示例协议", "示例协议（改）", "示例协议（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        var code = "pairing-law-" + number;
        Register.institution(code + "-a", "EDUCATION", "ASSISTING");
        Register.institution(code + "-r", "EDUCATION", "RECEIVING");
        return Map.of("code", code, "assisting", code + "-a", "receiving", code + "-r", "startedOn", "1975-01-01");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "pairing-law-" + number);
    }

    @Override
    protected boolean isRequired() {
        return false;
    }

    @Test
    void institutions_are_paired_many_to_many_and_counted_once_on_each_side() {
        Register.institution("many-a1", "CULTURE", "ASSISTING");
        Register.institution("many-a2", "CULTURE", "ASSISTING");
        Register.institution("many-r1", "CULTURE", "RECEIVING");
        Register.institution("many-r2", "CULTURE", "RECEIVING");
        Register.institution("many-r3", "CULTURE", "RECEIVING");
        pair("many-1", "many-a1", "many-r1", "1990-01-01").then().statusCode(201);
        pair("many-2", "many-a1", "many-r2", "1990-01-01").then().statusCode(201);
        pair("many-3", "many-a2", "many-r2", "1990-01-01").then().statusCode(201);
        var ended = pair("many-4", "many-a2", "many-r3", "1990-01-01");
        write(ended, "/ending", "{\"on\": \"1990-07-01\", \"reason\": \"示例协议期满\"}")
                .then()
                .statusCode(200)
                .body("endedOn", equalTo("1990-07-01"));
        assertEquals("2", paired("assisting", "1990-06-30"));
        assertEquals("3", paired("receiving", "1990-06-30"));
        assertEquals("2", paired("receiving", "1990-07-01"));
        // Before the first recorded pairing it is not known whether there were any.
        assertNull(paired("receiving", "1889-12-31"));
    }

    @Test
    void a_pairing_joins_both_sides_of_one_sector() {
        Register.institution("match-a", "SPORT", "ASSISTING");
        Register.institution("match-b", "SPORT", "ASSISTING");
        Register.institution("match-r", "TOURISM", "RECEIVING");
        for (var receiving : new String[] {"match-b", "match-r"}) {
            pair("match", "match-a", receiving, "1991-01-01")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PAIR_DOES_NOT_MATCH"));
        }
        pair("match", "match-a", "nobody", "1991-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/receiving"));
        As.user("viewer").get(PAIRINGS + "?code=match").then().body("items", hasSize(0));
    }

    @Test
    void a_correction_joins_both_sides_of_one_sector_too() {
        Register.pairing("corrected");
        Register.institution("corrected-sport", "SPORT", "RECEIVING");
        Register.institution("corrected-school", "EDUCATION", "RECEIVING");
        var pairing = As.user("viewer").get(PAIRINGS + "?code=corrected").<String>path("items[0].id");
        var read = As.user("viewer").get(PAIRINGS + "/" + pairing);
        corrected(read, "{\"receiving\": \"corrected-sport\"}")
                .statusCode(422)
                .body("code", equalTo("PAIR_DOES_NOT_MATCH"), "errors.pointer", contains("/patch/receiving"));
        assertEquals(
                read.asString(), As.user("viewer").get(PAIRINGS + "/" + pairing).asString());
        corrected(read, "{\"receiving\": \"corrected-school\"}")
                .statusCode(200)
                .body("receiving", equalTo("corrected-school"));
    }

    @Test
    void terms_of_the_same_institutions_do_not_overlap() {
        Register.institution("terms-a", "EDUCATION", "ASSISTING");
        Register.institution("terms-r", "EDUCATION", "RECEIVING");
        Register.institution("terms-other", "EDUCATION", "RECEIVING");
        var first = pair("terms-1", "terms-a", "terms-r", "1990-01-01");
        first.then().statusCode(201);
        for (var day : new String[] {"1989-12-31", "1990-01-01", "2000-01-01"}) {
            assertOverlapping(pair("terms-2", "terms-a", "terms-r", day).then(), "/startedOn");
        }
        As.user("viewer").get(PAIRINGS + "?code=terms-2").then().body("items", hasSize(0));
        var ended = ended(first, "1995-01-01");
        assertOverlapping(pair("terms-2", "terms-a", "terms-r", "1994-12-31").then(), "/startedOn");
        var second = pair("terms-2", "terms-a", "terms-r", "1995-01-01");
        second.then().statusCode(201);

        // Neither a reopening nor a correction makes them overlap.
        assertOverlapping(
                write(ended, "/reopening", "{\"on\": \"1996-01-01\", \"reason\": \"示例\"}")
                        .then(),
                "/startedOn");
        assertOverlapping(corrected(ended, "{\"endedOn\": null}"), "/patch/startedOn");
        assertOverlapping(corrected(ended, "{\"endedOn\": \"1995-01-02\"}"), "/patch/startedOn");
        assertOverlapping(corrected(second, "{\"startedOn\": \"1994-12-31\"}"), "/patch/startedOn");
        var third = pair("terms-3", "terms-a", "terms-other", "1993-01-01");
        assertOverlapping(corrected(third, "{\"receiving\": \"terms-r\"}"), "/patch/startedOn");
        assertVersion(ended, 1);
        assertVersion(second, 0);
        assertVersion(third, 0);

        // What has ended still changes, and goes on where there is room: also between the terms of another one.
        corrected(ended, "{\"agreement\": \"示例协议（改）\"}").statusCode(200);
        var secondEnded = ended(second, "1996-01-01");
        write(
                        As.user("viewer").get(PAIRINGS + "/" + first.path("id")),
                        "/reopening",
                        "{\"on\": \"1997-01-01\", \"reason\": \"示例\"}")
                .then()
                .statusCode(200);
        corrected(secondEnded, "{\"endedOn\": \"1997-01-01\"}").statusCode(200);
        assertOverlapping(pair("terms-4", "terms-a", "terms-r", "1996-12-31").then(), "/startedOn");
        As.user("viewer").get(PAIRINGS + "?code=terms-4").then().body("items", hasSize(0));
    }

    @Test
    void in_one_request_terms_do_not_overlap_either() {
        Register.institution("bulk-a", "EDUCATION", "ASSISTING");
        Register.institution("bulk-r", "EDUCATION", "RECEIVING");
        var pairing =
                "{\"code\": \"bulk-%s\", \"assisting\": \"bulk-a\", \"receiving\": \"bulk-r\", \"startedOn\": \"2001-01-01\"}";
        As.again(UUID.randomUUID().toString(), "li", "livelihood-manager")
                .body("{\"mode\": \"ALL\", \"items\": [" + pairing.formatted(1) + ", " + pairing.formatted(2) + "]}")
                .post(PAIRINGS + "/bulk")
                .then()
                .statusCode(409)
                .body("code", equalTo("PAIRING_TERMS_OVERLAP"), "errors.pointer", contains("/items/1/startedOn"));
        As.user("viewer").get(PAIRINGS + "?receiving=bulk-r").then().body("items", hasSize(0));
    }

    @Test
    void of_many_at_once_with_the_same_term_one_is_recorded() throws Exception {
        Register.institution("together-a", "EDUCATION", "ASSISTING");
        Register.institution("together-r", "EDUCATION", "RECEIVING");
        var number = new AtomicInteger();
        var answers = Together.together(
                8,
                () -> pair("together-" + number.incrementAndGet(), "together-a", "together-r", "2016-01-01")
                        .statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        assertEquals(7, answers.stream().filter(status -> status == 409).count(), answers.toString());
        As.user("viewer").get(PAIRINGS + "?receiving=together-r").then().body("items", hasSize(1));
    }

    private static Response ended(Response read, String on) {
        var ended = write(read, "/ending", "{\"on\": \"" + on + "\", \"reason\": \"示例协议期满\"}");
        ended.then().statusCode(200);
        return ended;
    }

    private static void assertOverlapping(ValidatableResponse answer, String pointer) {
        answer.statusCode(409).body("code", equalTo("PAIRING_TERMS_OVERLAP"), "errors.pointer", contains(pointer));
    }

    private static void assertVersion(Response read, int version) {
        As.user("viewer").get(PAIRINGS + "/" + read.path("id")).then().body("version", equalTo(version));
    }

    @Test
    void there_is_no_pairing_before_it_started() {
        Register.institution("started-a", "EDUCATION", "ASSISTING");
        Register.institution("started-r", "EDUCATION", "RECEIVING");
        var pairing = pair("started", "started-a", "started-r", "1990-01-01");
        var path = PAIRINGS + "/" + pairing.path("id");
        write(pairing, "/ending", "{\"on\": \"1989-12-31\", \"reason\": \"示例\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANGE_BEFORE_BEGINNING"), "errors.pointer", contains("/on"));
        As.user("livelihood-manager")
                .header("If-Match", pairing.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body("{\"agreement\": \"示例协议（改）\"}")
                .patch(path + "?validFrom=1989-12-31")
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANGE_BEFORE_BEGINNING"));
        assertListed("started", "1989-12-31", 0);
        assertListed("started", "1990-01-01", 1);
        corrected(pairing, "{\"startedOn\": \"1992-01-01\"}").statusCode(200).body("version", equalTo(1));
        assertListed("started", "1991-12-31", 0);
        assertListed("started", "1992-01-01", 1);
    }

    private static void assertListed(String code, String day, int count) {
        As.user("viewer")
                .get(PAIRINGS + "?code=" + code + "&asOf=" + day)
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }

    @Test
    void an_institution_that_is_paired_keeps_its_code() {
        Register.pairing("kept");
        var institutions = ROOT + "institutions";
        var id = As.user("viewer").get(institutions + "?code=kept-receiving").<String>path("items[0].id");
        var path = institutions + "/" + id;
        As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .body("{\"patch\": {\"code\": \"kept-other\"}, \"reason\": \"示例更正\"}")
                .post(path + "/corrections")
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_IN_USE"));
        As.user("viewer").get(path).then().body("code", equalTo("kept-receiving"), "version", equalTo(0));
        As.user("viewer").get(path + "/history").then().body("items", hasSize(1));
    }

    @Test
    void a_pairing_ends_after_it_started_also_if_either_day_is_corrected() {
        Register.institution("order-a", "EDUCATION", "ASSISTING");
        Register.institution("order-r", "EDUCATION", "RECEIVING");
        var ended = write(
                pair("order", "order-a", "order-r", "1990-01-01"),
                "/ending",
                "{\"on\": \"1990-07-01\", \"reason\": \"示例协议期满\"}");
        corrected(ended, "{\"startedOn\": \"1995-01-01\"}")
                .statusCode(422)
                .body("code", equalTo("CHANGE_BEFORE_BEGINNING"), "errors.pointer", contains("/patch"));
        corrected(ended, "{\"endedOn\": \"1989-12-31\"}")
                .statusCode(422)
                .body("code", equalTo("CHANGE_BEFORE_BEGINNING"), "errors.pointer", contains("/patch/endedOn"));
        As.user("viewer").get(PAIRINGS + "/" + ended.path("id")).then().body("version", equalTo(1));
        corrected(ended, "{\"startedOn\": \"1980-01-01\", \"endedOn\": \"1985-01-01\"}")
                .statusCode(200)
                .body("startedOn", equalTo("1980-01-01"), "endedOn", equalTo("1985-01-01"));
    }

    private static ValidatableResponse corrected(Response read, String patch) {
        return write(read, "/corrections", "{\"patch\": " + patch + ", \"reason\": \"示例更正\"}")
                .then();
    }

    @Test
    void an_agreement_can_be_given_up() {
        Register.institution("agreed-a", "EDUCATION", "ASSISTING");
        Register.institution("agreed-r", "EDUCATION", "RECEIVING");
        var pairing = pair("agreed", "agreed-a", "agreed-r", "1990-01-01");
        var path = PAIRINGS + "/" + pairing.path("id");
        As.user("livelihood-manager")
                .header("If-Match", pairing.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body("{\"agreement\": null}")
                .patch(path + "?validFrom=1991-01-01")
                .then()
                .statusCode(200)
                .body("agreement", nullValue());
        As.user("viewer").get(path + "?asOf=1990-12-31").then().body("agreement", equalTo("示例协议"));
    }

    @Test
    void schools_are_counted_as_schools() {
        As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=education")
                .then()
                .body("items[0].unit", equalTo("SCHOOLS"));
        As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=health")
                .then()
                .body("items[0].unit", equalTo("INSTITUTIONS"));
    }

    @Test
    void an_indicator_takes_a_code_as_records_spell_it() {
        var path = ROOT + "indicators?code=livelihood.paired-institutions&sector=%s&side=%s";
        var asked = As.nobody().get(path.formatted("EDUCATION", "RECEIVING"));
        asked.then().statusCode(200).body("items[0].unit", equalTo("SCHOOLS"));
        assertEquals(
                As.nobody().get(path.formatted("education", "receiving")).<String>path("items[0].value"),
                asked.path("items[0].value"));
        As.nobody().get(path.formatted("Education", "RECEIVING")).then().statusCode(422);
    }

    @Test
    void what_has_ended_is_named_by_no_record_of_that_day_or_later() {
        Register.pairing("closed");
        var institution = As.user("viewer").get(ROOT + "institutions?code=closed-receiving");
        var closed = As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .body("{\"on\": \"2010-01-01\", \"reason\": \"示例：撤销\"}")
                .post(ROOT + "institutions/" + institution.path("items[0].id") + "/ending");
        assertEquals(200, closed.statusCode(), closed.asString());
        var donation = """
                {"donor": "closed-assisting", "receiver": "closed-receiving", "item": "示例", "quantity": 1, "donatedOn": "%s"}""";
        var before = Register.add("donations", donation.formatted("2009-12-31"));
        before.then().statusCode(201);
        Register.add("donations", donation.formatted("2010-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/receiver"));
        pair("closed-2", "closed-assisting", "closed-receiving", "2010-01-02")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/receiving"));
        As.user("viewer").get(PAIRINGS + "?code=closed-2").then().body("items", hasSize(0));
        As.user("viewer")
                .get(ROOT + "donations?receiver=closed-receiving")
                .then()
                .body("items", hasSize(1));
        var path = ROOT + "donations/" + before.path("id");
        As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .body("{\"patch\": {\"donatedOn\": \"2010-02-01\"}, \"reason\": \"示例\"}")
                .post(path + "/corrections")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo("/patch/receiver"));
        As.user("viewer").get(path + "/history").then().body("items", hasSize(1));
        // What named it before goes on as it was.
        As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body("{\"value\": \"5.00\"}")
                .patch(path)
                .then()
                .statusCode(200);
        As.user("livelihood-manager")
                .header("If-Match", "\"1\"")
                .body("{\"on\": \"2011-01-01\", \"reason\": \"示例：恢复\"}")
                .post(ROOT + "institutions/" + institution.path("items[0].id") + "/reopening")
                .then()
                .statusCode(200);
        Register.add("donations", donation.formatted("2010-12-31")).then().statusCode(422);
        Register.add("donations", donation.formatted("2011-01-01")).then().statusCode(201);
    }

    @Test
    void what_is_named_later_does_not_end_before() {
        Register.institution("later-a", "EDUCATION", "ASSISTING");
        Register.institution("later-r", "EDUCATION", "RECEIVING");
        var pairing = pair("later", "later-a", "later-r", "2018-01-01");
        for (var institution : new String[] {"later-a", "later-r"}) {
            for (var day : new String[] {"2017-01-01", "2018-01-01"}) {
                assertNamed(
                        institution(institution, "/ending", "{\"on\": \"" + day + "\", \"reason\": \"示例：撤销\"}"), "/on");
            }
            // What was named before its ending stays named.
            institution(institution, "/ending", "{\"on\": \"2018-01-02\", \"reason\": \"示例：撤销\"}")
                    .then()
                    .statusCode(200);
            assertNamed(
                    institution(
                            institution,
                            "/corrections",
                            "{\"patch\": {\"endedOn\": \"2018-01-01\"}, \"reason\": \"示例\"}"),
                    "/patch/endedOn");
            As.user("viewer")
                    .get(ROOT + "institutions?code=" + institution)
                    .then()
                    .body("items.version", contains(1), "items.endedOn", contains("2018-01-02"));
        }
        // One that never was does not stand in the way.
        ended(pairing, "2018-01-01");
        institution("later-r", "/corrections", "{\"patch\": {\"endedOn\": \"2018-01-01\"}, \"reason\": \"示例\"}")
                .then()
                .statusCode(200);
    }

    @Test
    void what_has_no_day_names_an_institution_since_it_was_recorded_or_changed() {
        Register.institution("owner-one", "EDUCATION", "RECEIVING");
        Register.institution("owner-two", "EDUCATION", "RECEIVING");
        var project = Register.add("construction-projects", """
                {"code": "owned", "name": "示例", "owner": "owner-one", "stage": "PLANNED"}""");
        var ending = "{\"on\": \"2017-01-01\", \"reason\": \"示例：撤销\"}";
        assertNamed(institution("owner-one", "/ending", ending), "/on");
        As.user("livelihood-manager")
                .header("If-Match", project.header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body("{\"owner\": \"owner-two\"}")
                .patch(project.header("Location") + "?validFrom=2016-12-31")
                .then()
                .statusCode(200);
        institution("owner-one", "/ending", ending).then().statusCode(200);
        assertNamed(institution("owner-two", "/ending", ending.replace("2017-01-01", "2016-12-31")), "/on");
        institution("owner-two", "/ending", ending).then().statusCode(200);
    }

    @Test
    void of_an_ending_and_a_later_record_at_the_same_moment_one_is_refused() throws Exception {
        for (int round = 0; round < 10; round++) {
            var code = "race-" + round;
            Register.institution(code + "-a", "EDUCATION", "ASSISTING");
            Register.institution(code + "-r", "EDUCATION", "RECEIVING");
            var number = new AtomicInteger();
            var answers = Together.together(
                    2,
                    () -> (number.getAndIncrement() == 0
                                    ? institution(
                                            code + "-r", "/ending", "{\"on\": \"2017-01-01\", \"reason\": \"示例\"}")
                                    : pair(code, code + "-a", code + "-r", "2018-01-01"))
                            .statusCode());
            assertEquals(1, answers.stream().filter(status -> status < 300).count(), answers.toString());
            assertEquals(
                    1,
                    answers.stream()
                            .filter(status -> status == 409 || status == 422)
                            .count(),
                    answers.toString());
        }
    }

    /** A correction of one of the two would leave a pairing that is refused, and figures of both sectors. */
    @Test
    void the_sides_and_the_sector_of_a_pair_stay_what_the_pairing_rests_on() {
        Register.institution("rest-a", "EDUCATION", "ASSISTING");
        Register.institution("rest-r", "EDUCATION", "RECEIVING");
        var corrections = Map.of("side", "RECEIVING", "sector", "HEALTH");
        institution("rest-a", "/corrections", correction("sector", "HEALTH"))
                .then()
                .statusCode(200);
        institution("rest-a", "/corrections", correction("sector", "EDUCATION"))
                .then()
                .statusCode(200);
        ended(pair("rest", "rest-a", "rest-r", "2018-01-01"), "2019-01-01");
        corrections.forEach((member, value) -> {
            institution("rest-a", "/corrections", correction(member, value))
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("MEMBER_RELIED_ON"), "errors.pointer", contains("/patch/" + member));
        });
        As.user("viewer")
                .get(ROOT + "institutions?code=rest-a")
                .then()
                .body("items.version", contains(2), "items.sector", contains("EDUCATION"));
    }

    @Test
    void of_a_correction_and_a_new_pairing_at_the_same_moment_one_is_refused() throws Exception {
        for (int round = 0; round < 10; round++) {
            var code = "rest-race-" + round;
            Register.institution(code + "-a", "EDUCATION", "ASSISTING");
            Register.institution(code + "-r", "EDUCATION", "RECEIVING");
            var number = new AtomicInteger();
            var answers = Together.together(
                    2,
                    () -> (number.getAndIncrement() == 0
                                    ? institution(code + "-r", "/corrections", correction("sector", "HEALTH"))
                                    : pair(code, code + "-a", code + "-r", "2018-01-01"))
                            .statusCode());
            assertEquals(1, answers.stream().filter(status -> status < 300).count(), answers.toString());
            var sector = As.user("viewer")
                    .get(ROOT + "institutions?code=" + code + "-r")
                    .<String>path("items[0].sector");
            var pairings =
                    As.user("viewer").get(PAIRINGS + "?count=true&code=" + code).<Integer>path("total");
            assertEquals(sector.equals("EDUCATION") ? 1 : 0, pairings, answers.toString());
        }
    }

    private static String correction(String member, String value) {
        return "{\"patch\": {\"%s\": \"%s\"}, \"reason\": \"示例\"}".formatted(member, value);
    }

    private static void assertNamed(Response answer, String pointer) {
        answer.then().statusCode(409).body("code", equalTo("NAMED_LATER"), "errors.pointer", contains(pointer));
    }

    private static Response institution(String code, String verb, String body) {
        var present = As.user("viewer").get(ROOT + "institutions?code=" + code);
        return As.user("livelihood-manager")
                .header("If-Match", "\"" + present.path("items[0].version") + "\"")
                .body(body)
                .post(ROOT + "institutions/" + present.path("items[0].id") + verb);
    }

    private static Response pair(String code, String assisting, String receiving, String startedOn) {
        return Register.add("pairings", """
                {"code": "%s", "assisting": "%s", "receiving": "%s", "startedOn": "%s", "agreement": "示例协议"}""".formatted(code, assisting, receiving, startedOn));
    }

    private static Response write(Response read, String verb, String body) {
        return As.user("livelihood-manager")
                .header("If-Match", read.header("ETag"))
                .body(body)
                .post(PAIRINGS + "/" + read.path("id") + verb);
    }

    private static String paired(String side, String asOf) {
        return As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=culture&side=" + side + "&asOf="
                        + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].value");
    }
}

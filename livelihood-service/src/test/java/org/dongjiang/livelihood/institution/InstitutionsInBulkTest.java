package org.dongjiang.livelihood.institution;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** A register in bulk: all records or none, or each separately, and none twice. */
@QuarkusTest
class InstitutionsInBulkTest {

    private static final int MOST = 1000;
    private static final long LONGEST_MILLIS = 30_000;
    private static final String INSTITUTIONS = "/api/v1/livelihood/institutions";

    private final AgroalDataSource database;
    /** What the names of a test begin with. */
    private final String run = "示例机构" + UUID.randomUUID() + " ";

    InstitutionsInBulkTest(AgroalDataSource database) {
        this.database = database;
    }

    @Test
    void a_thousand_are_recorded_in_order_or_none_of_them() {
        var thousand = institutions(MOST);
        var spoilt = new ArrayList<>(thousand);
        spoilt.set(712, thousand.get(3));
        bulk("ALL", spoilt)
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"), "errors.pointer", contains("/items/712/code"));
        assertRecorded(0);

        var answer = bulk("ALL", thousand);
        answer.then().statusCode(201).body("items", hasSize(MOST));
        assertEquals(
                IntStream.range(0, MOST).mapToObj(at -> run + at).toList(),
                answer.jsonPath().getList("items.record.name"));
        assertTrue(answer.time() < LONGEST_MILLIS, "ms: " + answer.time());
        assertRecorded(MOST);
    }

    @Test
    void of_a_thousand_each_on_its_own_those_that_are_in_order_are_recorded() {
        var items = new ArrayList<>(institutions(MOST));
        items.set(0, items.get(0).replace(run + "0", " "));
        items.set(500, items.get(499));
        var answer = bulk("EACH", items);
        answer.then()
                .statusCode(200)
                .body(
                        "items", hasSize(MOST),
                        "items.findAll { it.status == 201 }", hasSize(MOST - 2),
                        "items[1].record.name", equalTo(run + "1"),
                        "items[0].status", equalTo(400),
                        "items[0].problem.errors.pointer", contains("/items/0/name"),
                        "items[500].status", equalTo(409),
                        "items[500].problem.code", equalTo("CODE_TAKEN"),
                        "items[500].problem.errors.pointer", contains("/items/500/code"));
        assertTrue(answer.time() < LONGEST_MILLIS, "ms: " + answer.time());
        assertRecorded(MOST - 2);
    }

    @Test
    void an_item_that_cannot_be_read_is_refused_alone_and_answered_the_same_again() {
        var good = institutions(1).get(0);
        var items = List.of(
                good,
                institutions(1).get(0).replace("SPORT", "SPORTS"),
                institutions(1)
                        .get(0)
                        .replaceFirst("\\{", "{\"odd\": [{}], \"sector\": 7, ")
                        .replaceFirst(", \"sector\": \"SPORT\"", ""),
                "null",
                "[" + good + "]",
                "{\"region\": 441622, \"name\": \" \"}",
                institutions(1).get(0).replace("示例", "\\u0000"),
                institutions(1).get(0));
        var key = UUID.randomUUID().toString();
        var answer = bulk(key, "EACH", items);
        answer.then()
                .statusCode(200)
                .body(
                        "items.status", contains(201, 400, 400, 400, 400, 400, 400, 201),
                        "items[1].problem.errors.pointer", contains("/items/1/sector"),
                        "items[2].problem.errors.pointer", contains("/items/2/odd", "/items/2/sector"),
                        "items[3].problem.errors.pointer", contains("/items/3"),
                        "items[4].problem.errors.pointer", contains("/items/4"),
                        "items[5].problem.errors.pointer",
                                contains(
                                        "/items/5/code",
                                        "/items/5/name",
                                        "/items/5/region",
                                        "/items/5/sector",
                                        "/items/5/side"),
                        "items[6].problem.code", equalTo("TEXT_UNPRINTABLE"),
                        "items[6].problem.errors.pointer", contains("/items/6/name"));
        assertRecorded(2);
        var again = bulk(key, "EACH", items);
        assertEquals(answer.asString(), again.asString());
        assertEquals("true", again.header("Idempotency-Replayed"));
        var other = new ArrayList<>(items);
        other.set(1, items.get(1).replace("\"sector\": \"SPORTS\", ", ""));
        bulk(key, "EACH", other).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertRecorded(2);
    }

    @Test
    void all_faults_of_all_items_are_listed_by_item_and_member() {
        var items = new ArrayList<>(institutions(12));
        items.set(2, "null");
        items.set(9, items.get(9).replace("SPORT", "SPORTS").replaceAll("\"name\": \"[^\"]*\"", "\"name\": \"\""));
        items.set(11, items.get(11).replaceFirst("\"side\": \"ASSISTING\", ", ""));
        bulk("ALL", items)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/items/2", "/items/9/name", "/items/9/sector", "/items/11/side"));
        assertRecorded(0);
    }

    @Test
    void of_more_faults_than_can_be_listed_each_item_has_one_and_their_number() {
        var odd = IntStream.range(0, 20)
                .mapToObj(at -> "\"odd" + at + "\": 1")
                .collect(Collectors.joining(", ", "{", "}"));
        var items = new ArrayList<>(Collections.nCopies(MOST - 1, odd));
        items.add(institutions(1).get(0));
        var answer = bulk("EACH", items);
        answer.then()
                .statusCode(200)
                .body(
                        "items[998].problem.errors", hasSize(1),
                        "items[998].problem.detail", containsString("25"),
                        "items[999].status", equalTo(201),
                        "items.problem.errors.flatten()", hasSize(lessThan(3 * MOST)));
        bulk("ALL", items).then().statusCode(400).body("errors", hasSize(MOST));
        assertRecorded(1);
    }

    /** Another transaction locks the code of the third record, so that the request stops there as if it had been killed. */
    @Test
    void what_broke_off_in_the_middle_goes_on_where_it_stood() throws Exception {
        var key = UUID.randomUUID().toString();
        var items = institutions(4);
        var held = items.get(2).replaceAll(".*\"code\": \"([^\"]*)\".*", "$1");
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(
                    "INSERT INTO institution SET id = '" + UUID.randomUUID() + "', version = 0, code = '"
                            + held + "', name = '示例', sector = 'SPORT', side = 'ASSISTING', region = '441622',"
                            + " recorded_at_millis = 0, recorded_by = 'another', updated_at_millis = 0, updated_by = 'another', search_text = ''");
            bulk(key, "EACH", items).then().statusCode(503).body("code", equalTo("DATABASE_BUSY"));
            connection.rollback();
        }
        assertRecorded(2);
        bulk(key, "EACH", items.subList(0, 3)).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        bulk(key, "ALL", items).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        assertRecorded(2);

        var rest = bulk(key, "EACH", items);
        rest.then().statusCode(200).body("items.status", contains(201, 201, 201, 201));
        assertNull(rest.header("Idempotency-Replayed"));
        assertRecorded(4);
        var again = bulk(key, "EACH", items);
        assertEquals(rest.asString(), again.asString());
        assertEquals("true", again.header("Idempotency-Replayed"));
        assertRecorded(4);
    }

    @Test
    void all_of_them_are_answered_the_same_again_and_a_refusal_leaves_the_key_free() {
        var key = UUID.randomUUID().toString();
        var items = institutions(2);
        bulk(key, "ALL", List.of(items.get(0), items.get(0))).then().statusCode(409);
        var first = bulk(key, "ALL", items);
        first.then().statusCode(201);
        assertNull(first.header("Idempotency-Replayed"));
        var second = bulk(key, "ALL", items);
        assertEquals(first.asString(), second.asString());
        assertEquals("true", second.header("Idempotency-Replayed"));
        assertRecorded(2);
    }

    private static Response bulk(String mode, List<String> items) {
        return bulk(UUID.randomUUID().toString(), mode, items);
    }

    private static Response bulk(String key, String mode, List<String> items) {
        return As.again(key, "li", "livelihood-manager")
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", items) + "]}")
                .post(INSTITUTIONS + "/bulk");
    }

    private List<String> institutions(int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> """
                        {"code": "%s", "name": "%s%d", "sector": "SPORT", "side": "ASSISTING", "region": "441622"}""".formatted("bulk-" + UUID.randomUUID(), run, at))
                .toList();
    }

    private void assertRecorded(int count) {
        As.user("viewer")
                .get(INSTITUTIONS + "?count=true&name.prefix=" + run)
                .then()
                .body("total", equalTo(count));
    }
}

package org.dongjiang.park.subsidybatch;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubsidyTest {

    private static final String BATCHES = "/api/v1/industry-park/subsidy-batches";

    private static final List<String> ENTERPRISES =
            List.of("91441622MA6T00000H", "91441622MA6T00001L", "91441622MA6T00002P", "91441622MA6T00003T");

    @Test
    void a_batch_takes_neither_more_applications_nor_more_money_than_it_declared() {
        enterprises("subsidy");
        batch("declared", 2, "100.00");
        apply("declared", 0, "60.00").then().statusCode(201);
        apply("declared", 0, "1.00").then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
        apply("declared", 1, "40.01").then().statusCode(422).body("code", equalTo("BATCH_TOTAL_EXCEEDED"));
        apply("declared", 1, "40.00").then().statusCode(201);
        apply("declared", 2, "0.01").then().statusCode(422).body("code", equalTo("BATCH_FULL"));
        assertReceived("declared", 2, "100.00");

        batch("contended", 2, "100.00");
        var answers = atOnce(Stream.of(0, 1, 2, 3)
                .map(enterprise -> (Callable<Response>) () -> apply("contended", enterprise, "30.00"))
                .toList());
        assertEquals(
                2, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                2, answers.stream().filter(answer -> answer.statusCode() == 422).count());
        assertReceived("contended", 2, "60.00");
    }

    @Test
    void what_a_batch_received_follows_from_its_applications_on_any_day_as_it_was_known() {
        enterprises("derived");
        batch("derived", 2, "100.00");
        var batch = As.user("viewer").get(BATCHES + "?code=derived").<String>path("items[0].id");
        var one = apply("derived", 0, "60.00");
        var other = apply("derived", 1, "40.00");
        var known = Register.instantAfter(other);
        var tag = As.user("viewer").get(BATCHES + "/" + batch).header("ETag");
        Register.write(other, "/ending", Map.of("on", "1980-06-01", "reason", "示例：撤回"))
                .then()
                .statusCode(200);
        assertReceived("derived", 1, "60.00", 2);
        received(batch, "?asOf=1980-05-31", 2, "100.00");
        received(batch, "?asOf=1980-04-09", 0, "0.00");
        received(batch, "?asOf=1980-06-01", 1, "60.00");
        received(batch, "?asOf=1980-06-01&knownAt=" + known, 2, "100.00");
        received(batch, "/versions/0", 0, "0.00");
        As.user("park-manager")
                .header("If-Match", As.user("viewer").get(BATCHES + "/" + batch).header("ETag"))
                .body(Map.of("on", "1980-04-19", "reason", "示例：早于申报"))
                .post(BATCHES + "/" + batch + "/ending")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATES_REVERSED"));
        As.user("viewer").get(BATCHES + "/" + batch).then().body("version", equalTo(0), "endedOn", nullValue());
        As.user("viewer")
                .get(BATCHES + "?code=derived&asOf=1980-06-01&knownAt=" + known)
                .then()
                .body("items[0].receivedTotal", equalTo("100.00"));
        var file = As.user("viewer").get(BATCHES + "?code=derived&format=csv").asString();
        assertTrue(file.contains("60.00"), file);
        // The answer is another one, and the batch is still that which was read.
        As.user("viewer")
                .header("If-None-Match", tag)
                .get(BATCHES + "/" + batch)
                .then()
                .statusCode(200);
        for (var derived : List.of("receivedCount", "receivedTotal")) {
            As.user("park-manager")
                    .header("If-Match", tag)
                    .contentType(As.MERGE_PATCH)
                    .body(Map.of(derived, 7))
                    .patch(BATCHES + "/" + batch)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("MEMBER_DERIVED"));
        }
        As.user("park-manager")
                .header("If-Match", tag)
                .contentType(As.MERGE_PATCH)
                .body(Map.of("name", "示例批次（改）"))
                .patch(BATCHES + "/" + batch)
                .then()
                .statusCode(200)
                .body("receivedTotal", equalTo("60.00"));
        assertEquals("60.00", Register.value("park.loan-interest-amount&period=1980&asOf=1980-12-31"));
        assertEquals(
                "100.00", Register.value("park.loan-interest-amount&period=1980&asOf=1980-12-31&knownAt=" + known));
        Register.write(one, "/ending", Map.of("on", "1980-06-01", "reason", "示例：撤回"));
        assertEquals("0.00", Register.value("park.loan-interest-amount&period=1980&asOf=1980-12-31"));
        assertEquals("2", Register.value("park.loan-interest-applications&period=1980-04"));
    }

    @Test
    void no_change_of_an_application_or_a_batch_makes_the_batch_exceed_what_it_declared() {
        enterprises("bounded");
        batch("bounded", 2, "100.00");
        batch("bounded-2", 1, "50.00");
        var one = apply("bounded", 0, "60.00");
        var other = apply("bounded", 1, "40.00");
        refused(
                one,
                "BATCH_TOTAL_EXCEEDED",
                "/amount",
                As.user("park-manager")
                        .header("If-Match", one.header("ETag"))
                        .contentType(As.MERGE_PATCH)
                        .body(Map.of("amount", "60.01"))
                        .patch(one.header("Location")));
        refused(
                one,
                "BATCH_TOTAL_EXCEEDED",
                "/patch/batch",
                Register.write(one, "/corrections", Map.of("patch", Map.of("batch", "bounded-2"), "reason", "示例")));
        var batch = As.user("viewer").get(BATCHES + "?code=bounded").<String>path("items[0].id");
        for (var less : Map.of("declaredCount", 1, "declaredTotal", "99.99").entrySet()) {
            var read = As.user("viewer").get(BATCHES + "/" + batch);
            As.user("park-manager")
                    .header("If-Match", read.header("ETag"))
                    .body(Map.of("patch", Map.of(less.getKey(), less.getValue()), "reason", "示例"))
                    .post(BATCHES + "/" + batch + "/corrections")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/patch/" + less.getKey()));
        }
        As.user("viewer").get(BATCHES + "/" + batch + "/history").then().body("items.size()", equalTo(1));
        var ended = Register.write(other, "/ending", Map.of("on", "1980-06-01", "reason", "示例：撤回"));
        apply("bounded", 2, "40.00", "1980-06-01").then().statusCode(201);
        var reopened = As.user("park-manager")
                .header("If-Match", ended.header("ETag"))
                .body(Map.of("on", "1980-07-01", "reason", "示例：恢复"))
                .post(other.header("Location") + "/reopening");
        reopened.then().statusCode(422).body("code", equalTo("BATCH_FULL"), "errors[0].pointer", equalTo("/on"));
        As.user("viewer").get(other.header("Location") + "/history").then().body("items.size()", equalTo(2));
        assertReceived("bounded", 2, "100.00", 3);
    }

    /** What ended later was there together with it. */
    @Test
    void a_batch_is_not_exceeded_on_a_past_day() {
        enterprises("past-day");
        batch("past-day", 2, "100.00");
        var one = apply("past-day", 0, "60.00", "1985-04-10");
        Register.write(one, "/ending", Map.of("on", "1985-06-01", "reason", "示例：撤回"))
                .then()
                .statusCode(200);
        apply("past-day", 1, "40.01", "1985-04-10")
                .then()
                .statusCode(422)
                .body("code", equalTo("BATCH_TOTAL_EXCEEDED"), "errors[0].pointer", equalTo("/amount"));
        assertReceived("past-day", 0, "0.00", 1);
        apply("past-day", 1, "40.00", "1985-04-10").then().statusCode(201);
        apply("past-day", 2, "1.00", "1985-04-10").then().statusCode(422).body("code", equalTo("BATCH_FULL"));
        apply("past-day", 2, "60.00", "1985-06-01").then().statusCode(201);
    }

    private static void refused(Response record, String code, String pointer, Response answer) {
        answer.then().statusCode(422).body("code", equalTo(code), "errors[0].pointer", equalTo(pointer));
        As.user("viewer").get(record.header("Location") + "/history").then().body("items.size()", equalTo(1));
        As.user("viewer").get(record.header("Location") + "/versions/1").then().statusCode(404);
    }

    private static void received(String batch, String query, int count, String total) {
        As.user("viewer")
                .get(BATCHES + "/" + batch + query)
                .then()
                .statusCode(200)
                .body("receivedCount", equalTo(count), "receivedTotal", equalTo(total));
    }

    private static void enterprises(String park) {
        if (As.user("viewer")
                .get("/api/v1/industry-park/enterprises?creditCode=" + ENTERPRISES.get(0))
                .<List<Object>>path("items")
                .isEmpty()) {
            Register.park(park);
            ENTERPRISES.forEach(code -> Register.enterprise(code, park, park + "-other", 1980));
        }
    }

    private static void batch(String code, int count, String total) {
        Register.add("subsidy-batches", """
                {"code": "%s", "name": "示例批次", "region": "441622", "submittedOn": "1980-04-20", "declaredCount": %d, "declaredTotal": "%s"}""".formatted(code, count, total))
                .then()
                .statusCode(201);
    }

    private static Response apply(String batch, int enterprise, String amount) {
        return apply(batch, enterprise, amount, "1980-04-10");
    }

    private static Response apply(String batch, int enterprise, String amount, String day) {
        return Register.add("subsidy-applications", """
                {"batch": "%s", "enterprise": "%s", "amount": "%s", "appliedOn": "%s"}""".formatted(batch, ENTERPRISES.get(enterprise), amount, day));
    }

    /** The batch has counted the recorded applications, and no refused one was stored. */
    private static void assertReceived(String batch, int count, String total) {
        assertReceived(batch, count, total, count);
    }

    private static void assertReceived(String batch, int count, String total, int recorded) {
        As.user("viewer")
                .get("/api/v1/industry-park/subsidy-batches?code=" + batch)
                .then()
                .body("items[0].receivedCount", equalTo(count), "items[0].receivedTotal", equalTo(total));
        As.user("viewer")
                .get("/api/v1/industry-park/subsidy-applications?count=true&batch=" + batch)
                .then()
                .body("total", equalTo(recorded));
    }

    private static List<Response> atOnce(List<Callable<Response>> calls) {
        var threads = Executors.newFixedThreadPool(calls.size());
        try {
            return threads.invokeAll(calls).stream().map(SubsidyTest::answer).toList();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        } finally {
            threads.shutdown();
        }
    }

    private static Response answer(Future<Response> call) {
        try {
            return call.get();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }
}

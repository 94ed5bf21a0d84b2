package org.dongjiang.park.subsidybatch;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubsidyTest {

    private static final List<String> ENTERPRISES =
            List.of("91441622MA6T00000H", "91441622MA6T00001L", "91441622MA6T00002P", "91441622MA6T00003T");

    @Test
    void a_batch_takes_neither_more_applications_nor_more_money_than_it_declared() {
        Register.park("subsidy");
        ENTERPRISES.forEach(code -> Register.enterprise(code, "subsidy", "subsidy-other", 1980));
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

    private static void batch(String code, int count, String total) {
        Register.add("subsidy-batches", """
                {"code": "%s", "name": "示例批次", "submittedOn": "1980-04-20", "declaredCount": %d, "declaredTotal": "%s"}""".formatted(code, count, total))
                .then()
                .statusCode(201);
    }

    private static Response apply(String batch, int enterprise, String amount) {
        return Register.add("subsidy-applications", """
                {"batch": "%s", "enterprise": "%s", "amount": "%s", "appliedOn": "1980-04-10"}""".formatted(batch, ENTERPRISES.get(enterprise), amount));
    }

    /** The batch has counted the recorded applications, and no refused one was stored. */
    private static void assertReceived(String batch, int count, String total) {
        As.user("viewer")
                .get("/api/v1/industry-park/subsidy-batches?code=" + batch)
                .then()
                .body("items[0].receivedCount", equalTo(count), "items[0].receivedTotal", equalTo(total));
        As.user("viewer")
                .get("/api/v1/industry-park/subsidy-applications?count=true&batch=" + batch)
                .then()
                .body("total", equalTo(count));
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

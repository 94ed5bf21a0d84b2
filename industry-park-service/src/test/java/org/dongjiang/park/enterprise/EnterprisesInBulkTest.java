package org.dongjiang.park.enterprise;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.kernel.testing.Wire;
import org.dongjiang.park.Register;
import org.junit.jupiter.api.Test;

/** Enterprises in bulk: identified by credit code, also within a request, and referring to records made before. */
@QuarkusTest
class EnterprisesInBulkTest {

    private static final String ENTERPRISES = "/api/v1/industry-park/enterprises";
    private static final String FIRST = "91441622MA00001012";
    private static final String SECOND = "91441622MA00001025";

    @Test
    void one_bad_item_keeps_all_back_or_itself_alone() {
        Register.park("bulk-bad");
        var good = enterprise(FIRST, "bulk-bad", "bulk-bad-leading");
        var items = List.of(
                good,
                good,
                enterprise(SECOND, "bulk-bad", "nothing"),
                enterprise("91441622MA0000102X", "bulk-bad", "x"));
        bulk("ALL", items.subList(0, 3)).then().statusCode(409).body("errors.pointer", contains("/items/1/creditCode"));
        bulk("ALL", items).then().statusCode(400).body("errors.pointer", contains("/items/3/creditCode"));
        assertRecorded("bulk-bad", 0);
        bulk("EACH", items)
                .then()
                .statusCode(200)
                .body(
                        "items.status", contains(201, 409, 422, 400),
                        "items[0].record.creditCode", equalTo(FIRST),
                        "items[1].problem.code", equalTo("CODE_TAKEN"),
                        "items[2].problem.errors.pointer", contains("/items/2/industry"),
                        "items[3].problem.errors.pointer", contains("/items/3/creditCode"));
        assertRecorded("bulk-bad", 1);
        end("bulk-bad", "1902-01-01");
    }

    @Test
    void a_total_beyond_every_number_is_a_refusal_and_hides_no_other_indicator() {
        Register.park("bulk-sum");
        var items = IntStream.range(0, 950)
                .mapToObj(Register::creditCode)
                .map(code -> """
                {"creditCode": "%s", "name": "示例企业", "park": "bulk-sum", "industry": "bulk-sum-other",
                 "contracted": "99999999999999.99", "stage": "SIGNED", "signedOn": "1903-01-01"}""".formatted(code))
                .toList();
        bulk("ALL", items).then().statusCode(201);
        var indicators = "/api/v1/industry-park/indicators?asOf=1903-06-30";
        As.nobody()
                .get(indicators + "&code=park.contracted-investment")
                .then()
                .statusCode(422)
                .body("code", equalTo("TOTAL_TOO_LARGE"));
        var all = As.nobody().get(indicators);
        all.then().statusCode(200);
        assertEquals("TOTAL_TOO_LARGE", all.path("items.find { it.code == 'park.contracted-investment' }.gap"));
        assertEquals("950", all.path("items.find { it.code == 'park.enterprises' }.value"));
        end("bulk-sum", "1904-01-01");
    }

    @Test
    void of_many_who_send_all_of_the_same_one_records_them() throws Exception {
        Register.park("bulk-race");
        var items = List.of(
                enterprise("91441622MA00001038", "bulk-race", "bulk-race-leading"),
                enterprise("91441622MA0000104B", "bulk-race", "bulk-race-other"));
        var statuses = together(4, () -> bulk("ALL", items)).stream()
                .map(Response::statusCode)
                .sorted()
                .toList();
        assertEquals(List.of(201, 409, 409, 409), statuses);
        assertRecorded("bulk-race", 2);
        end("bulk-race", "1902-01-01");
    }

    private static String enterprise(String creditCode, String park, String industry) {
        return """
                {"creditCode": "%s", "name": "示例企业", "park": "%s", "industry": "%s", "contracted": "1亿元",
                 "stage": "SIGNED", "signedOn": "1901-01-01"}""".formatted(creditCode, park, industry);
    }

    private static Response bulk(String mode, List<String> items) {
        return As.again(UUID.randomUUID().toString(), "li", "park-manager")
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", items) + "]}")
                .post(ENTERPRISES + "/bulk");
    }

    /** No figure of a later day counts them. */
    private static void end(String park, String day) {
        List<String> ids;
        do {
            ids = As.user("viewer")
                    .get(ENTERPRISES + "?endedOn.none=true&fields=id&limit=200&park=" + park)
                    .path("items.id");
            ids.forEach(id -> assertEquals(
                    200,
                    Wire.write(
                                    "POST " + ENTERPRISES + "/" + id + "/ending",
                                    "{\"on\": \"%s\", \"reason\": \"示例：终止\"}".formatted(day),
                                    "Authorization: Bearer " + Tokens.of("park-manager"),
                                    "Idempotency-Key: " + UUID.randomUUID(),
                                    "Content-Type: application/json",
                                    "If-Match: \"0\"")
                            .status()));
        } while (!ids.isEmpty());
    }

    private static void assertRecorded(String park, int count) {
        As.user("viewer").get(ENTERPRISES + "?count=true&park=" + park).then().body("total", equalTo(count));
    }
}

package org.dongjiang.funds.document;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An administrator of the database changes a stored answer: whoever repeats the request does not get it as the first one. */
@QuarkusTest
class AlteredAnswerTest {

    private static final List<String> CHANGES = List.of(
            "body = REPLACE(body, '.00', '9.00')",
            "body = 'no JSON'",
            "body = NULL",
            "status = 409",
            "status = 0",
            "etag = '\"7\"'",
            "location = CONCAT(COALESCE(location, ''), 'x')",
            "fingerprint = REVERSE(fingerprint)",
            "seal = REVERSE(seal)",
            "seal = NULL");

    private Scene scene;
    private String key;

    @BeforeEach
    void a_programme() {
        scene = Scene.set();
        key = UUID.randomUUID().toString();
    }

    @Test
    void an_altered_answer_to_a_submission_is_refused_until_it_is_restored() throws Exception {
        var contribution = scene.contributionOf("1.00");
        altered(
                key,
                () -> As.again(key, "maker", "funds-maker").body(contribution).post(FUNDS + "/contributions"));
        scene.assertContributions(1);
    }

    @Test
    void an_altered_answer_to_an_approval_is_refused_until_it_is_restored() throws Exception {
        var submitted = scene.contribution("1.00");
        altered(
                key,
                () -> As.again(key, "checker", "funds-checker")
                        .header("If-Match", submitted.header("ETag"))
                        .post(submitted.header("Location") + "/approval"));
        scene.assertFundBalance("1.00", "0.00", "0.00", "1.00");
    }

    /** The answer to an item has a key of its own. */
    @Test
    void an_altered_answer_to_an_item_of_a_bulk_request_is_refused_until_it_is_restored() throws Exception {
        var items = List.of(scene.contributionOf("1.00"), scene.contributionOf("2.00"));
        altered(key + " 0", () -> Scene.submitInBulk(key, "/contributions", "EACH", items));
        altered(key + " 1", () -> Scene.submitInBulk(key, "/contributions", "EACH", items));
        scene.assertContributions(2);
    }

    @Test
    void the_answer_to_another_request_is_not_given_under_a_key() throws Exception {
        var contribution = scene.contributionOf("1.00");
        Supplier<Response> request =
                () -> As.again(key, "maker", "funds-maker").body(contribution).post(FUNDS + "/contributions");
        request.get().then().statusCode(201);
        var other = UUID.randomUUID().toString();
        As.again(other, "maker", "funds-maker")
                .body(scene.contributionOf("5.00"))
                .post(FUNDS + "/contributions")
                .then()
                .statusCode(201);
        var rows = "request_key IN ('%s', '%s')".formatted(key, other);
        Tampering.with("idempotency_key", rows, """
                UPDATE idempotency_key k JOIN idempotency_key o ON o.request_key = '%2$s'
                SET k.status = o.status, k.location = o.location, k.etag = o.etag, k.body = o.body, k.seal = o.seal
                WHERE k.request_key = '%1$s'""".formatted(key, other), () -> assertRefused(request.get()));
        scene.assertContributions(2);
    }

    private static void altered(String storedKey, Supplier<Response> request) throws Exception {
        var first = request.get();
        var rows = "request_key = '" + storedKey + "'";
        Tampering.withEach(
                "idempotency_key",
                rows,
                CHANGES.stream()
                        .map(change -> "UPDATE idempotency_key SET %s WHERE %s".formatted(change, rows))
                        .toList(),
                change -> assertRefused(request.get()));
        var again = request.get();
        again.then().statusCode(first.statusCode()).header("Idempotency-Replayed", equalTo("true"));
        assertEquals(first.asString(), again.asString());
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(409).body("code", equalTo("IDEMPOTENCY_ANSWER_ALTERED"));
    }
}

package org.dongjiang.funds.book.account;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountTest extends RegisterLaws {

    private static final String ACCOUNTS = FUNDS + "/accounts";

    AccountTest() {
        super(ACCOUNTS, "administrator", "name", "示例明细", "示例明细（改）", "示例明细（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", code(number), "nameEn", "Sample detail");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", code(number));
    }

    /** Two digits for each hundred of them, and two for each of these. */
    private static String code(int number) {
        var hundred = "3001%02d".formatted(10 + number / 100);
        add(hundred);
        return hundred + "%02d".formatted(number % 100);
    }

    @Test
    void an_account_increases_on_the_side_of_its_parent() {
        add("500190").then().statusCode(201).body("side", equalTo("DEBIT"), "parent", equalTo("5001"));
        As.user("administrator")
                .body("""
                {"code": "500191", "name": "示例明细", "nameEn": "Sample detail", "side": "CREDIT"}""")
                .post(ACCOUNTS)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_SIDE_DIFFERS"), "errors.pointer", contains("/side"));
        for (var side : new String[] {"\"CREDIT\"", "null"}) {
            correct("500190", "{\"side\": " + side + "}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("ACCOUNT_SIDE_DIFFERS"), "errors.pointer", contains("/patch/side"));
        }
        add("2299").then().statusCode(422).body("code", equalTo("ACCOUNT_UNKNOWN"));
        As.user("auditor").get(ACCOUNTS + "?code.in=500190,500191,2299").then().body("items.version", contains(0));
        end("500190", "2018-01-01").then().statusCode(200);
        end("5001", "2018-01-01").then().statusCode(409).body("code", equalTo("ACCOUNT_FIXED"));
    }

    @Test
    void of_the_accounts_to_which_documents_post_only_the_names_change() {
        for (var patch :
                new String[] {"{\"code\": \"100299\"}", "{\"side\": \"CREDIT\"}", "{\"endedOn\": \"2018-01-01\"}"}) {
            correct("500102", patch).then().statusCode(409).body("code", equalTo("ACCOUNT_FIXED"));
        }
        As.user("administrator")
                .header("If-Match", As.user("auditor").get(location("3101")).header("ETag"))
                .contentType(As.MERGE_PATCH)
                .body("{\"nameEn\": \"Funds pledged and awaited\"}")
                .patch(location("3101") + "?validFrom=2018-01-01")
                .then()
                .statusCode(200)
                .body("nameEn", equalTo("Funds pledged and awaited"), "parent", equalTo(null));
        As.user("administrator")
                .get(location("500102") + "/history")
                .then()
                .body("items.kind", contains("RECORDED"), "items.recordedBy", contains("installation"));
    }

    @Test
    void one_to_which_something_was_posted_keeps_its_code_and_ends_without_a_balance() {
        add("500180").then().statusCode(201);
        add("500181").then().statusCode(201);
        correct("500180", "{\"code\": \"500182\"}").then().statusCode(200).body("code", equalTo("500182"));
        var scene = Scene.set();
        var adjustment = scene.adjustment("500170", "500182", "5.00", "2018-05-01");
        adjustment.then().statusCode(422).body("code", equalTo("ACCOUNT_UNKNOWN"));
        add("500170").then().statusCode(201);
        adjustment = scene.adjustment("500170", "500182", "5.00", "2018-05-01");
        adjustment.then().statusCode(201);
        correct("500182", "{\"code\": \"500180\"}").then().statusCode(409).body("code", equalTo("FOLLOWED_BY_MONEY"));
        end("500182", "2018-12-31").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        add("50018201").then().statusCode(409).body("code", equalTo("ACCOUNT_IN_USE"));
        approved(adjustment);
        correct("500182", "{\"code\": \"500180\"}").then().statusCode(409).body("code", equalTo("FOLLOWED_BY_MONEY"));
        end("500182", "2018-12-31").then().statusCode(409).body("code", equalTo("ENDED_WITH_MONEY"));
        As.user("auditor").get(location("500182")).then().body("version", equalTo(1));
        approved(scene.adjustment("500182", "500170", "5.00", "2018-06-01"));
        end("500182", "2018-12-31").then().statusCode(200);
        scene.adjustment("500170", "500182", "5.00", "2018-12-31")
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_ENDED"), "errors.pointer", contains("/lines/1/account"));
        As.user("auditor")
                .get(FUNDS + "/adjustments?programme=" + scene.code())
                .then()
                .body("items", hasSize(2));
        add("50018201").then().statusCode(422).body("code", equalTo("REFERENCE_ENDED"));
        end("500181", "2018-12-31").then().statusCode(200);
        end("500170", "2018-12-31").then().statusCode(200);
    }

    private static Response add(String code) {
        return As.user("administrator").body("""
                {"code": "%s", "name": "示例明细", "nameEn": "Sample detail"}""".formatted(code)).post(ACCOUNTS);
    }

    private static Response correct(String code, String patch) {
        return write(code, "/corrections", "{\"patch\": " + patch + ", \"reason\": \"示例更正\"}");
    }

    private static Response end(String code, String day) {
        return write(code, "/ending", "{\"on\": \"" + day + "\", \"reason\": \"示例停用\"}");
    }

    private static Response write(String code, String verb, String body) {
        return As.user("administrator")
                .header("If-Match", As.user("auditor").get(location(code)).header("ETag"))
                .body(body)
                .post(location(code) + verb);
    }

    private static String location(String code) {
        return ACCOUNTS + "/"
                + As.user("auditor").get(ACCOUNTS + "?code=" + code).path("items[0].id");
    }
}

package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PayeeAccountTest {

    private static final String NUMBER = "2010010001234567890";

    private Scene scene;

    @BeforeEach
    void a_payee() {
        scene = Scene.set();
    }

    @Test
    void an_account_is_confirmed_by_a_second_person() {
        var account = request(NUMBER, null);
        account.then()
                .statusCode(201)
                .body(
                        "status", equalTo("SUBMITTED"),
                        "bank", equalTo("示例银行龙川支行"),
                        "holder", equalTo("示例单位"),
                        "maskedNumber", equalTo("****7890"),
                        "replaces", nullValue());
        As.named("maker", "funds-maker", "funds-checker")
                .header("If-Match", account.header("ETag"))
                .post(account.header("Location") + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SELF_APPROVAL"));
        approve(account, "checker").then().statusCode(200).body("status", equalTo("APPROVED"));
    }

    @Test
    void the_whole_number_is_shown_to_those_who_pay_or_check_and_to_nobody_else() {
        var account = request(NUMBER, null);
        for (var role : List.of("funds-maker", "funds-checker")) {
            As.user(role)
                    .get(account.header("Location") + "/number")
                    .then()
                    .statusCode(200)
                    .body("number", equalTo(NUMBER));
        }
        for (var role : List.of("administrator", "auditor", "viewer", "integration")) {
            As.user(role).get(account.header("Location") + "/number").then().statusCode(403);
        }
        for (var query : List.of("", "&format=csv", "&format=ndjson", "&q=" + scene.code())) {
            var list = As.user("administrator", "auditor", "funds-maker", "funds-checker")
                    .get(FUNDS + "/payee-accounts?payee=" + scene.code() + query)
                    .asString();
            assertThat(list, containsString("****7890"));
            assertThat(list, not(containsString("1234567")));
        }
        assertThat(account.asString(), not(containsString("1234567")));
        request(NUMBER, null).then().statusCode(409).body(not(containsString("1234567")));
        list("&number.prefix=2").then().statusCode(400).body("code", equalTo("FILTER_UNKNOWN"));
        list("&sort=number").then().statusCode(400);
        list("&q=20100").then().body("items", hasSize(0));
    }

    @Test
    void another_account_replaces_one_once_it_is_confirmed() {
        String first = approve(request(NUMBER, null), "checker").path("id");
        var second = request("62000000", first);
        list("&status=APPROVED")
                .then()
                .body("items.maskedNumber", contains("****7890"), "items.replacedBy", contains(nullValue()));
        approve(second, "checker").then().statusCode(200).body("replaces", equalTo(first));
        As.user("auditor")
                .get(FUNDS + "/payee-accounts/" + first)
                .then()
                .body("replacedBy", equalTo(second.path("id")), "maskedNumber", equalTo("****7890"));
        request("62000001", first)
                .then()
                .statusCode(409)
                .body("code", equalTo("PAYEE_ACCOUNT_NOT_IN_USE"), "detail", equalTo("账户 ****7890 未经复核，或已被替换"));
        // The bank of the same number is corrected.
        approve(request("62000000", second.path("id")), "checker").then().statusCode(200);
        list("").then().body("items", hasSize(3));
    }

    @Test
    void of_two_accounts_that_replace_the_same_one_is_confirmed() throws Exception {
        String first = approve(request(NUMBER, null), "checker").path("id");
        var both = List.of(request("62000000", first), request("62000001", first));
        var callers = new AtomicInteger();
        var answers = Together.together(2, () -> approve(both.get(callers.getAndIncrement()), "checker"));
        assertThat(answers.stream().map(Response::statusCode).sorted().toList(), contains(200, 409));
        list("&status=APPROVED").then().body("items", hasSize(2));
        list("&status=SUBMITTED").then().body("items", hasSize(1));
    }

    @Test
    void a_number_is_in_use_once_however_many_ask_for_it() throws Exception {
        var requested = Together.together(4, () -> request(NUMBER, null)).stream()
                .filter(answer -> answer.statusCode() == 201)
                .toList();
        var callers = new AtomicInteger();
        Together.together(requested.size(), () -> approve(requested.get(callers.getAndIncrement()), "checker"))
                .forEach(answer -> assertThat(answer.statusCode(), oneOf(200, 409)));
        list("&status=APPROVED").then().body("items", hasSize(1));
        request(NUMBER, null).then().statusCode(409).body("code", equalTo("RECORD_REPEATED"));
    }

    @Test
    void an_account_that_makes_no_sense_is_refused_and_nothing_is_stored() {
        for (var number :
                List.of("1234567", "123456789012345678901234567890123", "6200 0000", "6200-0000", "６２００００００", "")) {
            request(number, null).then().statusCode(400).body("errors[0].pointer", equalTo("/number"));
        }
        request("x2000000", null).then().statusCode(400).body("errors[0].detail", equalTo("应为 8 至 32 位数字的银行账号"));
        request(NUMBER, UUID.randomUUID().toString())
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/replaces"));
        var other = Scene.set();
        String foreign = approve(request(other.code(), NUMBER, null), "checker").path("id");
        request(NUMBER, foreign).then().statusCode(422).body("code", equalTo("REFERENCE_UNKNOWN"));
        request("nobody-we-know", NUMBER, null)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/payee"));
        assertEquals(List.of(), list("").jsonPath().getList("items"));
    }

    private Response request(String number, String replaces) {
        return request(scene.code(), number, replaces);
    }

    private static Response request(String payee, String number, String replaces) {
        return Scene.submit("/payee-accounts", """
                {"payee": "%s", "bank": "示例银行龙川支行", "holder": "示例单位", "number": "%s"%s}""".formatted(
                        payee, number, replaces == null ? "" : ", \"replaces\": \"" + replaces + "\""));
    }

    private Response list(String query) {
        return As.user("auditor").get(FUNDS + "/payee-accounts?payee=" + scene.code() + query);
    }
}

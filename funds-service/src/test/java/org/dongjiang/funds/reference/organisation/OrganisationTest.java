package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.requested;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationTest extends RegisterLaws {

    private static final String ORGANISATIONS = "/api/v1/funds/organisations";

    OrganisationTest() {
        super(ORGANISATIONS, "funds-maker", "name", "示例单位", "示例单位（改）", "示例单位（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of("code", "a-law-" + number, "kind", "PAYEE");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "a-law-" + number);
    }

    /** GB 32100: a credit code belongs to one organisation permanently. */
    @Test
    void a_credit_code_is_of_one_organisation() {
        add("credit-first", "\"91441622MA6T000077\"").then().statusCode(201);
        add("credit-second", "\"91441622MA6T000077\"")
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/creditCode"));
        As.user("auditor").get(ORGANISATIONS + "?code=credit-second").then().body("items", empty());
        add("credit-third", "null").then().statusCode(201);
        add("credit-fourth", "null").then().statusCode(201);
        As.user("auditor")
                .get(ORGANISATIONS + "?code.in=credit-third,credit-fourth&sort=code")
                .then()
                .body("items.code", contains("credit-fourth", "credit-third"));
    }

    @Test
    void the_code_of_one_that_documents_name_is_not_corrected() {
        var scene = Scene.set();
        scene.contribution("1.00").then().statusCode(201);
        write(
                        scene.code(),
                        "/corrections",
                        "{\"patch\": {\"code\": \"%s-x\"}, \"reason\": \"示例\"}".formatted(scene.code()))
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_IN_USE"));
        assertUnchanged(scene.code());
    }

    @Test
    void a_credit_code_is_corrected_to_one_that_nobody_has() {
        add("credit-fifth", "\"91441622MA6T00008A\"").then().statusCode(201);
        add("credit-sixth", "null").then().statusCode(201);
        var correction = "{\"patch\": {\"creditCode\": \"91441622MA6T00008A\"}, \"reason\": \"示例\"}";
        write("credit-sixth", "/corrections", correction)
                .then()
                .statusCode(409)
                .body("code", equalTo("CODE_TAKEN"), "errors[0].pointer", equalTo("/patch/creditCode"));
        assertUnchanged("credit-sixth");
    }

    /** What named it before stays as it is, and can still be approved. */
    @Test
    void one_that_has_ended_is_named_by_no_new_document() {
        var scene = Scene.set();
        var before = scene.contribution("100.00");
        approved(before);
        var pending = scene.disbursement("1.00");
        write(scene.code(), "/ending", "{\"on\": \"2018-04-02\", \"reason\": \"示例注销\"}")
                .then()
                .statusCode(200);
        for (var refused : Map.of(
                        scene.disbursementOn("2018-04-02", "2.00"), "/payee",
                        scene.contribution("3.00", "2018-05-01"), "/source",
                        submit("/pledges", """
                                {"programme": "%1$s", "source": "%1$s", "pledgedOn": "2018-05-01", "agreement": "%1$s",
                                 "amount": "4.00", "summary": "示例"}""".formatted(scene.code())), "/source",
                        requested("/payee-accounts", """
                                {"payee": "%s", "bank": "示例银行", "holder": "示例单位", "number": "12345678"}""".formatted(scene.code())), "/payee")
                .entrySet()) {
            refused.getKey()
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("REFERENCE_ENDED"), "errors[0].pointer", equalTo(refused.getValue()));
        }
        scene.assertContributions(1);
        As.user("auditor")
                .get(FUNDS + "/disbursements?project=" + scene.code())
                .then()
                .body("items.amount", contains("1.00"));
        scene.disbursementOn("2018-04-01", "5.00").then().statusCode(201);
        approved(pending);
    }

    private static Response write(String code, String verb, String body) {
        var present = As.user("auditor").get(ORGANISATIONS + "?code=" + code);
        return As.user("administrator")
                .header("If-Match", "\"" + present.path("items[0].version") + "\"")
                .body(body)
                .post(ORGANISATIONS + "/" + present.path("items[0].id") + verb);
    }

    private static void assertUnchanged(String code) {
        As.user("auditor").get(ORGANISATIONS + "?code=" + code).then().body("items.version", contains(0));
    }

    private static Response add(String code, String creditCode) {
        return As.user("administrator").body("""
                {"code": "%s", "name": "示例单位", "kind": "PAYEE", "creditCode": %s}""".formatted(code, creditCode)).post(ORGANISATIONS);
    }
}

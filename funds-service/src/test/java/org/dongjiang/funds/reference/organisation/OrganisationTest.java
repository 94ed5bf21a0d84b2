package org.dongjiang.funds.reference.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationTest {

    private static final String ORGANISATIONS = "/api/v1/funds/organisations";

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

    private static Response add(String code, String creditCode) {
        return As.user("administrator").body("""
                {"code": "%s", "name": "示例单位", "kind": "PAYEE", "creditCode": %s}""".formatted(code, creditCode)).post(ORGANISATIONS);
    }
}

package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.dongjiang.suite.launch.Accounts;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;

/** Sign-in, and what each role may do. */
@SuiteStory
class SignInIT {

    private static final String VILLAGE = """
            {"code": "441622999001", "name": "示例验收村", "town": "示例镇", "provinceDesignated": false, "stage": "NOT_DEMONSTRATION"}""";

    @Test
    void every_role_has_an_account_that_signs_in() {
        for (var account : Accounts.ROLES) {
            RunningSuite.as(account)
                    .get("/api/v1/funds/villages?limit=1")
                    .then()
                    .statusCode(200);
        }
        RunningSuite.as(Accounts.CLIENT)
                .get("/api/v1/funds/vouchers?limit=1")
                .then()
                .statusCode(200);
        RunningSuite.signIn("viewer", "guess").then().statusCode(400).body("error", equalTo("invalid_grant"));
    }

    @Test
    void nobody_reads_registers_without_signing_in() {
        RunningSuite.nobody()
                .get("/api/v1/funds/vouchers")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .body("code", equalTo("NOT_SIGNED_IN"));
        RunningSuite.nobody().get("/api/v1/funds/indicators").then().statusCode(200);
    }

    @Test
    void only_the_roles_that_may_write_do() {
        for (var role : List.of("viewer", "auditor", "funds-checker", "park-manager", "livelihood-manager")) {
            RunningSuite.as(role)
                    .body(VILLAGE)
                    .post("/api/v1/funds/villages")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("ROLE_MISSING"));
        }
        RunningSuite.as("viewer").get("/api/v1/funds/vouchers").then().statusCode(403);
        RunningSuite.as("viewer")
                .get("/api/v1/funds/villages?code=441622999001&count=true")
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void a_service_trusts_no_header_and_no_other_key() {
        var forged = "eyJhbGciOiJFUzI1NiIsImtpZCI6IngifQ.eyJzdWIiOiJ4IiwiZ3JvdXBzIjpbImFkbWluaXN0cmF0b3IiXX0.AAAA";
        for (var base : List.of("", RunningSuite.directly(Program.FUNDS))) {
            var answer = RunningSuite.nobody()
                    .auth()
                    .oauth2(forged)
                    .header("X-User", "administrator")
                    .header("X-Forwarded-User", "administrator")
                    .body(VILLAGE)
                    .post(base + "/api/v1/funds/villages");
            assertEquals(401, answer.statusCode(), answer.asString());
        }
    }
}

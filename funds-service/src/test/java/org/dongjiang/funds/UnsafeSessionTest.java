package org.dongjiang.funds;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** A service whose own configuration makes its sessions unsafe, on a server with correct settings. */
@QuarkusTest
@TestProfile(UnsafeSessionTest.UnsafeSessions.class)
class UnsafeSessionTest {

    public static class UnsafeSessions implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.new-connection-sql",
                    "SET SESSION sql_mode = '', time_zone = '+08:00'",
                    "quarkus.datasource.jdbc.transaction-isolation-level",
                    "repeatable-read");
        }
    }

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @Test
    void the_service_starts_but_is_not_ready_and_records_no_money() {
        RestAssured.given()
                .get(readiness)
                .then()
                .statusCode(503)
                .rootPath("checks.find { it.name == 'database-preflight' }.data")
                .body("", hasKey("SQL_NOT_STRICT"))
                .body("", hasKey("ISOLATION_WRONG"))
                .body("", hasKey("SESSION_TIME_NOT_UTC"))
                .body("keySet()", hasSize(3));
        As.user("funds-maker")
                .header("Accept-Language", "en")
                .body("""
                        {"programme": "EXAMPLE", "source": "EXAMPLE", "amount": "1.00", "contributedOn": "2018-03-01",
                         "bankReference": "UNSAFE-SESSION", "summary": "示例"}""")
                .post("/api/v1/funds/contributions")
                .then()
                .statusCode(503)
                .body("code", equalTo("DATABASE_UNSAFE"), "title", equalTo("The database settings are not safe"));
        As.user("auditor")
                .get("/api/v1/funds/contributions?bankReference=UNSAFE-SESSION")
                .then()
                .body("items", hasSize(0));
    }
}

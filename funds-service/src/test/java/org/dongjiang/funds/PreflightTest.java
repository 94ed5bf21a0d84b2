package org.dongjiang.funds;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.sql.SQLException;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreflightTest {

    private static final String FUNDS = "/api/v1/funds";
    private static final String CHECK = "checks.find { it.name == 'database-preflight' }";
    private static final String SERVICE_USER = "'funds_service'@'%'";

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @Test
    void a_database_that_is_set_safely_is_trusted_with_money() {
        ready().statusCode(200).body(CHECK + ".status", equalTo("UP"), CHECK + ".data", nullValue());
        var scene = Scene.set();
        scene.contribution("1.00").then().statusCode(201);
        assertContributions(scene, 1);
    }

    @Test
    void commits_that_may_be_lost_are_no_ground_for_money() throws SQLException {
        whileUnsafe(
                "SET GLOBAL innodb_flush_log_at_trx_commit = 2",
                "SET GLOBAL innodb_flush_log_at_trx_commit = 1",
                "COMMITS_NOT_ON_DISK",
                "innodb_flush_log_at_trx_commit");
    }

    @Test
    void a_server_in_another_time_zone_is_no_ground_for_money() throws SQLException {
        whileUnsafe(
                "SET GLOBAL time_zone = '+08:00'", "SET GLOBAL time_zone = '+00:00'", "SERVER_TIME_NOT_UTC", "+08:00");
    }

    @Test
    void a_journal_that_the_service_could_change_is_no_ground_for_money() throws SQLException {
        for (var right : new String[] {
            "UPDATE ON funds.voucher",
            "UPDATE (summary) ON funds.voucher",
            "DELETE ON `fun%`.*",
            "DROP ON *.*",
            "ALTER ON funds.*"
        }) {
            whileUnsafe(
                    "GRANT " + right + " TO " + SERVICE_USER,
                    "REVOKE " + right + " FROM " + SERVICE_USER,
                    "JOURNAL_CHANGEABLE",
                    "voucher (" + right.substring(0, right.indexOf(' ')) + ")");
        }
    }

    @Test
    void a_role_that_the_service_could_take_is_no_ground_for_money() throws SQLException {
        administer("CREATE ROLE IF NOT EXISTS journal_keeper");
        try {
            whileUnsafe(
                    "GRANT journal_keeper TO " + SERVICE_USER,
                    "REVOKE journal_keeper FROM " + SERVICE_USER,
                    "ROLE_GRANTED",
                    "journal_keeper");
        } finally {
            administer("DROP ROLE journal_keeper");
        }
    }

    /** In MariaDB rights can be granted to PUBLIC. */
    @Test
    void what_everybody_may_do_the_service_may_do() throws SQLException {
        whileUnsafe(
                "GRANT DELETE ON funds.voucher TO PUBLIC",
                "REVOKE DELETE ON funds.voucher FROM PUBLIC",
                "JOURNAL_CHANGEABLE",
                "voucher (DELETE)");
    }

    @Test
    void a_structure_newer_than_the_program_is_no_ground_for_money() throws SQLException {
        whileUnsafe("""
                INSERT INTO funds.flyway_schema_history
                    (installed_rank, version, description, type, script, installed_by, execution_time, success)
                VALUES (9999, '9999', 'from the future', 'SQL', 'V9999__from_the_future.sql', 'test', 0, 1)""", "DELETE FROM funds.flyway_schema_history WHERE installed_rank = 9999", "SCHEMA_NEWER", "9999");
    }

    @Test
    void a_history_that_the_service_may_not_read_is_no_ground_for_money() throws SQLException {
        whileUnsafe(
                "REVOKE SELECT ON funds.flyway_schema_history FROM " + SERVICE_USER,
                "GRANT SELECT ON funds.flyway_schema_history TO " + SERVICE_USER,
                "NOT_EXAMINED",
                "flyway_schema_history");
    }

    @Test
    void what_our_sessions_override_may_be_set_as_others_need_it() throws SQLException {
        try {
            administer("SET GLOBAL sql_mode = ''");
            administer("SET GLOBAL TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            administer("SET GLOBAL sync_binlog = 0");
            ready().statusCode(200);
        } finally {
            administer("SET GLOBAL sync_binlog = 1");
            administer("SET GLOBAL TRANSACTION ISOLATION LEVEL READ COMMITTED");
            administer("SET GLOBAL sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                    + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'");
        }
    }

    /** Not ready for this reason: money is refused and nothing stored, everything else is answered. Afterwards all is normal again. */
    private void whileUnsafe(String unsafe, String safe, String danger, String fact) throws SQLException {
        var scene = Scene.set();
        try {
            administer(unsafe);
            ready().statusCode(503)
                    .body(
                            "status",
                            equalTo("DOWN"),
                            CHECK + ".status",
                            equalTo("DOWN"),
                            CHECK + ".data.keySet()",
                            hasSize(1),
                            CHECK + ".data." + danger,
                            allOf(containsString(fact), containsString(" · ")));
            scene.contribution("1.00")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", is("5"))
                    .body("code", equalTo("DATABASE_UNSAFE"), "title", equalTo("数据库设置不安全"));
            assertContributions(scene, 0);
        } finally {
            administer(safe);
        }
        ready().statusCode(200);
        scene.contribution("1.00").then().statusCode(201);
    }

    private ValidatableResponse ready() {
        return RestAssured.given().get(readiness).then();
    }

    private static void administer(String statement) throws SQLException {
        try (var connection = BuildDatabase.join().connect();
                var administrator = connection.createStatement()) {
            administrator.execute(statement);
        }
    }

    private static void assertContributions(Scene scene, int count) {
        As.user("auditor")
                .get(FUNDS + "/contributions?programme=" + scene.code())
                .then()
                .statusCode(200)
                .body("items", hasSize(count));
    }
}

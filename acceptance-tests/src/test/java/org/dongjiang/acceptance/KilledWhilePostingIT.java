package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dongjiang.suite.database.BuildDatabase;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The funds service is killed during a posting: everything it acknowledged is stored, and nothing is stored twice or in part. */
@SuiteStory
class KilledWhilePostingIT {

    private static final String FUNDS = "/api/v1/funds";
    private static final Duration COMES_WITHIN = Duration.ofSeconds(30);
    private static final int MANY = 24;

    /** A posting writes to these tables in this order; rows and gaps locked from outside, each holds it up right before that step. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger_log",
                "fund_balance",
                "voucher",
                "voucher_line",
                "ledger_leaf",
                "account_day",
                "idempotency_key"
            })
    void killed_before_a_step_it_has_done_nothing_and_a_retry_does_all(String table) throws Exception {
        var contribution = Books.contribution();
        var key = UUID.randomUUID().toString();
        CompletableFuture<Integer> lost;
        try (var admin = BuildDatabase.join().connect();
                var statement = admin.createStatement();
                var watcher = BuildDatabase.join().connect()) {
            // At this isolation level gaps are locked too, so that nothing can be inserted.
            admin.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            admin.setAutoCommit(false);
            statement.executeQuery("SELECT COUNT(*) FROM funds." + table + " FOR UPDATE");
            lost = CompletableFuture.supplyAsync(
                    () -> approve(contribution, key).statusCode());
            Kill.awaitHeldUp(watcher, table);
            Kill.program(Program.FUNDS);
            admin.rollback();
        }
        RunningSuite.suite().start(Program.FUNDS);
        assertTrue(lost.get(30, TimeUnit.SECONDS) >= 500, "a posting that was held up was acknowledged");
        vouchers(contribution).then().body("items", hasSize(0));
        approve(contribution, key).then().statusCode(200).body("status", equalTo("POSTED"));
        vouchers(contribution).then().body("items", hasSize(1));
        Books.assertRight();
    }

    @Test
    void killed_between_the_commit_and_the_answer_a_retry_gets_the_answer_of_the_first() throws Exception {
        var contribution = Books.contribution();
        var key = UUID.randomUUID().toString();
        var first = approve(contribution, key);
        first.then().statusCode(200);
        Kill.program(Program.FUNDS);
        RunningSuite.suite().start(Program.FUNDS);
        var again = approve(contribution, key);
        again.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertEquals(first.asString(), again.asString());
        vouchers(contribution).then().body("items", hasSize(1));
        Books.assertRight();
    }

    @Test
    void killed_under_load_everything_acknowledged_is_there_and_nothing_twice() throws Exception {
        var contributions = new ArrayList<Response>();
        for (int at = 0; at < MANY; at++) {
            contributions.add(Books.contribution());
        }
        var pool = Executors.newFixedThreadPool(MANY);
        try {
            var answers = new ArrayList<Future<Integer>>();
            for (var contribution : contributions) {
                answers.add(pool.submit(
                        () -> approve(contribution, id(contribution)).statusCode()));
            }
            await().atMost(COMES_WITHIN)
                    .until(() -> vouchers(contributions.get(0))
                                            .jsonPath()
                                            .getList("items")
                                            .size()
                                    == 1
                            || answers.stream().anyMatch(Future::isDone));
            Kill.program(Program.FUNDS);
            RunningSuite.suite().start(Program.FUNDS);
            for (int at = 0; at < MANY; at++) {
                int acknowledged = answers.get(at).get(30, TimeUnit.SECONDS) == 200 ? 1 : 0;
                var found = vouchers(contributions.get(at))
                        .jsonPath()
                        .getList("items")
                        .size();
                assertTrue(found >= acknowledged && found <= 1, found + " vouchers, acknowledged " + acknowledged);
                approve(contributions.get(at), id(contributions.get(at))).then().statusCode(200);
                vouchers(contributions.get(at)).then().body("items", hasSize(1));
            }
        } finally {
            pool.shutdown();
        }
        Books.assertRight();
    }

    private static Response approve(Response contribution, String key) {
        return RunningSuite.as("funds-checker", key)
                .header("If-Match", contribution.header("ETag"))
                .post(contribution.header("Location") + "/approval");
    }

    private static String id(Response contribution) {
        return contribution.jsonPath().getString("id");
    }

    private static Response vouchers(Response contribution) {
        return RunningSuite.as("auditor").get(FUNDS + "/vouchers?documentId=" + id(contribution));
    }
}

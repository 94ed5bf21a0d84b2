package org.dongjiang.funds;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.Test;

/** The connections of the service are cut at any moment, also while it commits, as when the database crashes. */
@QuarkusTest
class LostConnectionTest {

    private static final int CALLERS = 4;
    private static final int TURNS = 5;
    private static final long PAUSE_MILLIS = 20;

    @Test
    void every_request_is_answered_as_done_or_to_be_repeated() throws Exception {
        var others = ConcurrentHashMap.<String>newKeySet();
        var scene = Scene.set();
        var cutter = Executors.newSingleThreadScheduledExecutor();
        try (var root = BuildDatabase.join().connect()) {
            var cutting = cutter.scheduleWithFixedDelay(() -> cut(root), 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            together(CALLERS, () -> {
                for (int turn = 0; turn < TURNS; turn++) {
                    var answers = new ArrayList<Response>();
                    var code = "s" + UUID.randomUUID();
                    answers.add(As.user("administrator").body(programme(code)).post(Scene.FUNDS + "/programmes"));
                    answers.add(As.nobody()
                            .auth()
                            .oauth2(Tokens.of("administrator"))
                            .body(programme(code + "-unkeyed"))
                            .post(Scene.FUNDS + "/programmes"));
                    var waiting = scene.contribution("1.00");
                    answers.add(waiting);
                    if (waiting.statusCode() == 201) {
                        answers.add(Scene.approve(waiting, "checker"));
                    }
                    answers.add(As.user("auditor").get(Scene.FUNDS + "/vouchers?limit=1"));
                    for (var answer : answers) {
                        if (!Set.of(200, 201, 503).contains(answer.statusCode())) {
                            others.add(answer.asString());
                        }
                    }
                }
                return null;
            });
            cutting.cancel(false);
            cutter.shutdown();
            assertTrue(cutter.awaitTermination(1, TimeUnit.MINUTES));
        } finally {
            cutter.shutdownNow();
        }
        assertEquals(Set.of(), others);
        var key = UUID.randomUUID().toString();
        var code = "s" + UUID.randomUUID();
        for (int time = 0; time < 2; time++) {
            As.again(key, "administrator", "administrator")
                    .body(programme(code))
                    .post(Scene.FUNDS + "/programmes")
                    .then()
                    .statusCode(201)
                    .body("code", equalTo(code));
        }
    }

    private static String programme(String code) {
        return """
                {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例"}""".formatted(code);
    }

    private static void cut(Connection root) {
        try {
            for (var connection : connections(root)) {
                try (var statement = root.createStatement()) {
                    statement.execute("KILL " + connection);
                } catch (SQLException gone) {
                    // It ended by itself.
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Iterable<Long> connections(Connection root) throws SQLException {
        try (var statement = root.createStatement();
                var rows = statement.executeQuery("SELECT id FROM information_schema.processlist"
                        + " WHERE user = 'funds_service' ORDER BY RAND() LIMIT 1")) {
            var found = new ArrayList<Long>();
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
            return found;
        }
    }
}

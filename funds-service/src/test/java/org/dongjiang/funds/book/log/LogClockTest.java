package org.dongjiang.funds.book.log;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dongjiang.funds.MovedClock;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The clock of the service is set back and forth; time in the log only advances. */
@QuarkusTest
class LogClockTest {

    private static final String TRIAL_BALANCE = Scene.FUNDS + "/trial-balance?asOf=2018-12-31&programme=";
    private static final int CALLERS = 4;
    private static final int TURNS = 25;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @Inject
    MovedClock clock;

    @AfterEach
    void set_the_clock_right() {
        clock.set(Duration.ZERO);
    }

    @Test
    void a_clock_an_hour_back_stops_postings_but_not_checkpoints_and_reports() {
        var scene = Scene.set();
        var posted = post(scene);
        var waiting = scene.contribution("300.00");
        var knownAt = Instant.now();
        clock.set(Duration.ofHours(-1));
        refused(waiting, "CLOCK_BEHIND_LOG");
        Published.atLeast(index(posted) + 1);
        As.user("auditor")
                .get(Scene.FUNDS + "/lineage?programme=" + scene.code())
                .then()
                .statusCode(200);
        clock.set(Duration.ZERO);
        var report = report(scene, knownAt);
        Scene.approve(waiting, "checker").then().statusCode(200);
        RestAssured.get(readiness).then().statusCode(200);
        assertEquals(report, report(scene, knownAt));
    }

    @Test
    void a_clock_an_hour_ahead_stops_postings_and_nothing_remains_of_it() {
        var scene = Scene.set();
        post(scene);
        var waiting = scene.contribution("300.00");
        clock.set(Duration.ofHours(1));
        refused(waiting, "CLOCK_DIFFERS");
        // A report as of then would have to stay the same although its time has not come.
        As.user("auditor")
                .get(TRIAL_BALANCE + scene.code() + "&knownAt=" + Instant.now().plusSeconds(1800))
                .then()
                .statusCode(422)
                .body("code", equalTo("KNOWN_AT_IN_FUTURE"));
        As.user("auditor")
                .get(Scene.FUNDS + "/lineage?programme=" + scene.code())
                .then()
                .statusCode(200);
        clock.set(Duration.ZERO);
        Scene.approve(waiting, "checker").then().statusCode(200);
        RestAssured.get(readiness).then().statusCode(200);
    }

    /** As after a small correction by NTP: there is no reason to stop, but a report must not change. */
    @Test
    void a_clock_a_second_back_posts_after_what_was_posted_and_reported() {
        var scene = Scene.set();
        post(scene);
        var waiting = scene.contribution("300.00");
        var knownAt = Instant.now();
        var report = report(scene, knownAt);
        clock.set(Duration.ofMillis(-1_500));
        var later = Scene.approve(waiting, "checker");
        later.then().statusCode(200);
        assertTrue(Instant.parse(Scene.voucher(later).getString("recordedAt")).isAfter(knownAt));
        assertEquals(report, report(scene, knownAt));
        assertFalse(
                report.equals(report(scene, Instant.parse(Scene.voucher(later).getString("recordedAt")))));
    }

    @Test
    void instants_only_advance_while_the_clock_jumps_under_load() throws Exception {
        var codes = Set.of("CLOCK_BEHIND_LOG", "CLOCK_DIFFERS");
        // What a scene records is added to the log too.
        var scenes = new ConcurrentLinkedQueue<Scene>();
        for (int caller = 0; caller < CALLERS; caller++) {
            scenes.add(Scene.set());
        }
        together(CALLERS, () -> {
            var scene = scenes.remove();
            for (int turn = 0; turn < TURNS; turn++) {
                clock.set(Duration.ofMinutes(turn % 3 == 0 ? 0 : turn % 3 == 1 ? 60 : -60));
                var waiting = scene.contribution("1.00");
                var answer = Scene.approve(waiting, "checker");
                assertTrue(
                        answer.statusCode() == 200
                                || (answer.statusCode() == 503
                                        && codes.contains(answer.jsonPath().getString("code"))),
                        answer::asString);
            }
            return null;
        });
        clock.set(Duration.ZERO);
        post(Scene.set());
        try (var root = BuildDatabase.join().connect();
                var statement = root.createStatement();
                var rows = statement.executeQuery(
                        "SELECT COUNT(*), MAX(b.recorded_at_millis) FROM funds.voucher a"
                                + " JOIN funds.voucher b ON b.leaf_index = a.leaf_index + 1"
                                + " AND b.recorded_at_millis < a.recorded_at_millis"
                                + " OR b.leaf_index = a.leaf_index AND b.recorded_at_millis > 1000 * UNIX_TIMESTAMP(SYSDATE(3))")) {
            rows.next();
            assertEquals(0, rows.getLong(1));
        }
    }

    private void refused(Response waiting, String code) {
        Scene.approve(waiting, "checker").then().statusCode(503).body("code", equalTo(code));
        RestAssured.get(readiness)
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'ledger-log' }.data." + code, containsString(" · "));
        As.user("auditor").get(waiting.header("Location")).then().body("status", equalTo("SUBMITTED"));
    }

    private static Response post(Scene scene) {
        var posted = Scene.approve(scene.contribution("1.00"), "checker");
        posted.then().statusCode(200);
        return posted;
    }

    private static long index(Response posted) {
        return PostingProof.parse(posted.jsonPath().getString("proof")).index();
    }

    private static String report(Scene scene, Instant knownAt) {
        var answer = As.user("auditor").get(TRIAL_BALANCE + scene.code() + "&knownAt=" + knownAt);
        answer.then().statusCode(200);
        return answer.asString();
    }
}

package org.dongjiang.funds.book.log;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.submitInBulk;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dongjiang.funds.OwnMachine;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.SmallDisks;
import org.dongjiang.funds.book.reconciliation.Reconciled;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.verifier.Check;
import org.dongjiang.verifier.pull.Pull;
import org.dongjiang.verifier.pull.Service;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk has no byte left: nothing is done in part, the reason is told, and once there is room everything goes on by itself. */
@QuarkusTest
@TestProfile(OwnMachine.class)
class FullDiskTest {

    private static final int LARGEST_PART = 1 << 20;
    /** A file system takes a page at a time. */
    private static final int SMALLEST_PART = 1 << 12;

    private static final String CONTRIBUTIONS = Scene.FUNDS + "/contributions/";
    /** So that each posting needs much room, and {@link #MANY} do not find it in pages that exist. */
    private static final String LONG_SUMMARY = "示".repeat(500);

    private static final int MANY = 500;
    /** The database server is started again meanwhile. */
    private static final Duration GOES_ON_WITHIN = Duration.ofMinutes(1);

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @TestHTTPResource(Scene.FUNDS)
    URI funds;

    @TempDir
    Path pulled;

    private Path ballast;

    @AfterEach
    void make_room() throws IOException {
        if (ballast != null) {
            Files.deleteIfExists(ballast);
        }
    }

    /** MariaDB ends itself when there is no room for a rollback, which happens in some runs; then it is started again. Of a full disk it is told in both cases. */
    @Test
    void under_the_data_of_the_database() throws Exception {
        var scene = Scene.set();
        var submitted = submitInBulk(
                "/contributions",
                "ALL",
                Stream.generate(() -> scene.contributionOf("1.00").replace("示例", LONG_SUMMARY))
                        .limit(MANY)
                        .toList());
        submitted.then().statusCode(201);
        var waiting = new ArrayDeque<>(submitted.jsonPath().getList("items.record.id", String.class));
        fill(SmallDisks.DATA);
        var key = UUID.randomUUID().toString();
        var answer = approve(waiting.getFirst(), key);
        while (answer.statusCode() == 200) {
            waiting.removeFirst();
            key = UUID.randomUUID().toString();
            answer = approve(waiting.getFirst(), key);
        }
        answer.then().statusCode(503).body("code", equalTo("DATABASE_BUSY")).header("Retry-After", "5");
        RestAssured.get(readiness)
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'database-room' }.data.DISK_FULL", containsString(" · "));
        make_room();
        await().atMost(GOES_ON_WITHIN)
                .untilAsserted(() -> RestAssured.get(readiness).then().statusCode(200));
        assertNothingDone(waiting.getFirst());
        assertGoesOn(waiting.getFirst(), key);
    }

    @Test
    void under_the_published_checkpoint() throws Exception {
        var file = Path.of(ConfigProvider.getConfig().getValue("dongjiang.log.checkpoint-file", String.class));
        var scene = Scene.set();
        Scene.approved(scene.contribution("1.00"));
        fill(SmallDisks.OUTSIDE);
        Scene.approved(scene.contribution("1.00"));
        await().untilAsserted(() -> RestAssured.get(readiness)
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'ledger-log' }.data.CHECKPOINT_NOT_WRITTEN", containsString(" · ")));
        String waiting = scene.contribution("1.00").path("id");
        var key = UUID.randomUUID().toString();
        approve(waiting, key).then().statusCode(503).body("code", equalTo("CHECKPOINT_NOT_WRITTEN"));
        assertNothingDone(waiting);
        try (var files = Files.list(file.getParent())) {
            assertEquals(
                    List.of(),
                    files.filter(one -> one.toString().endsWith(".tmp")).toList());
        }
        make_room();
        assertGoesOn(waiting, key);
    }

    private static Response approve(String contribution, String key) {
        return As.again(key, "checker", "funds-checker")
                .header("If-Match", "\"0\"")
                .post(CONTRIBUTIONS + contribution + "/approval");
    }

    private static void assertNothingDone(String contribution) {
        As.user("auditor")
                .get(CONTRIBUTIONS + contribution)
                .then()
                .body("status", equalTo("SUBMITTED"), "voucherId", nullValue());
        As.user("auditor")
                .get(Scene.FUNDS + "/vouchers?documentId=" + contribution)
                .then()
                .body("items", hasSize(0));
    }

    /** The same request is sent again until it is done. */
    private void assertGoesOn(String contribution, String key) throws Exception {
        await().atMost(GOES_ON_WITHIN)
                .until(() -> approve(contribution, key), answer -> {
                    assertTrue(answer.statusCode() == 200 || answer.statusCode() == 503, answer::asString);
                    return answer.statusCode() == 200;
                })
                .then()
                .body("status", equalTo("POSTED"));
        await().untilAsserted(() -> RestAssured.get(readiness).then().statusCode(200));
        Reconciled.agrees();
        var last = Scene.approve(Scene.set().contribution("1.00"), "checker");
        Published.atLeast(PostingProof.parse(last.jsonPath().getString("proof")).index() + 1);
        new Pull(new Service(funds, Tokens.of("auditor")), pulled).run(true);
        var report = new Check(pulled, Published.key(), List.of(), List.of(), Optional.empty()).run();
        assertTrue(report.intact(), () -> report.findings().toString());
    }

    private void fill(String disk) throws IOException {
        var folder = ConfigProvider.getConfig().getOptionalValue(disk, String.class);
        assumeTrue(folder.isPresent(), "no file system of our own can be mounted here: target/disks.log tells why");
        ballast = Path.of(folder.get(), SmallDisks.BALLAST);
        try (var channel = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            for (int part = LARGEST_PART; part >= SMALLEST_PART; part /= 2) {
                write(channel, part);
            }
        }
    }

    private static void write(FileChannel channel, int part) {
        try {
            while (true) {
                channel.write(ByteBuffer.allocate(part));
            }
        } catch (IOException full) {
            // As intended.
        }
    }
}

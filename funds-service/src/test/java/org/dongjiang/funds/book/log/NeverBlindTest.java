package org.dongjiang.funds.book.log;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.suite.database.BuildDatabase;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log is tampered with, or its files are: nothing is signed over it, and the reason is told. */
@QuarkusTest
class NeverBlindTest {

    private static final String CHECK = "checks.find { it.name == 'ledger-log' }";

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    @Inject
    AgroalDataSource database;

    @Inject
    SealingKey key;

    @Inject
    CheckpointFile checkpointFile;

    @Inject
    Clock clock;

    @Inject
    LogConfig config;

    private final Path file =
            Path.of(ConfigProvider.getConfig().getValue("dongjiang.log.checkpoint-file", String.class));
    /** The last leaf of the log, and the number of leaves. */
    private long last;

    private long size;

    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }

    /** Set before anything is changed: what it records is added to the log too. */
    private Scene scene;

    private Response waiting;

    @BeforeEach
    void post_and_publish() {
        scene = Scene.set();
        post();
        last = index(post());
        size = last + 1;
        Published.atLeast(size);
        await().until(() -> Files.readString(file).contains("\n" + size + "\n"));
    }

    @Test
    void subtrees_that_were_changed() throws Exception {
        tampered("LOG_ALTERED", "ledger_log", "TRUE", "UPDATE ledger_log SET subtrees = REVERSE(subtrees)");
    }

    @Test
    void subtrees_that_are_not_of_this_size() throws Exception {
        tampered("LOG_ALTERED", "ledger_log", "TRUE", "UPDATE ledger_log SET subtrees = CONCAT(subtrees, x'00')");
    }

    @Test
    void an_instant_that_was_changed() throws Exception {
        tampered(
                "LOG_ALTERED",
                "ledger_log",
                "TRUE",
                "UPDATE ledger_log SET posted_at_millis = posted_at_millis - 3600000");
    }

    @Test
    void a_row_that_was_deleted() throws Exception {
        tampered("LOG_ALTERED", "ledger_log", "TRUE", "DELETE FROM ledger_log");
    }

    @Test
    void a_leaf_too_many() throws Exception {
        tampered("LOG_LEAF_SURPLUS", "ledger_leaf", "leaf_index >= " + size, copyOfLast(size));
        tampered("LOG_LEAF_SURPLUS", "ledger_leaf", "leaf_index >= " + size, copyOfLast(size + 3));
    }

    @Test
    void a_leaf_that_is_missing() throws Exception {
        for (var index : List.of(last, last - 1)) {
            tampered(
                    "LOG_LEAF_ALTERED",
                    "ledger_leaf",
                    "leaf_index = " + index,
                    "DELETE FROM ledger_leaf WHERE leaf_index = " + index);
        }
    }

    @Test
    void a_leaf_that_was_changed() throws Exception {
        tampered(
                "LOG_LEAF_ALTERED",
                "ledger_leaf",
                "leaf_index = 0",
                "UPDATE ledger_leaf SET leaf = CONCAT(leaf, ' ') WHERE leaf_index = 0");
        tampered(
                "LOG_LEAF_ALTERED",
                "ledger_leaf",
                "leaf_index = " + last,
                "UPDATE ledger_leaf SET leaf = CONCAT(leaf, ' '), leaf_hash = UNHEX(SHA2(CONCAT(x'00', leaf), 256))"
                        + " WHERE leaf_index = " + last);
    }

    @Test
    void a_node_too_many() throws Exception {
        tampered(
                "LOG_ALTERED",
                "ledger_node",
                "level = 8 AND node_index = 1000000",
                "INSERT INTO ledger_node (level, node_index, hash) VALUES (8, 1000000, REPEAT('x', 32))");
    }

    @Test
    void checkpoints_that_were_removed_or_emptied() throws Exception {
        for (var deed : List.of(
                "DELETE FROM ledger_checkpoint",
                "UPDATE ledger_checkpoint SET note = ''",
                "UPDATE ledger_checkpoint SET size = size + 1000000000 ORDER BY size DESC",
                "UPDATE ledger_checkpoint SET note = 'x' WHERE size < (SELECT size FROM ledger_log)",
                "DELETE FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")) {
            tampered("CHECKPOINT_LOST", "ledger_checkpoint", "TRUE", deed);
        }
    }

    /** Leaf, hash, subtrees and size fit together; only the signature is missing. */
    @Test
    void a_leaf_that_was_added_by_another_hand() throws Exception {
        try (var root = root()) {
            var tree = forged(root);
            var row = "UPDATE ledger_log SET size = %d, subtrees = x'%s'"
                    .formatted(size + 1, hex(tree.tree().fullSubtrees()));
            tampered("LOG_ALTERED", "ledger_leaf", "leaf_index >= " + size, copyOfLast(size), row);
        }
    }

    @Test
    void a_checkpoint_file_that_is_missing_or_damaged() throws Exception {
        var text = Files.readString(file);
        for (var damaged : new String[] {null, "", "x", text.replace("\n" + size + "\n", "\n" + (size + 1) + "\n")}) {
            stopped(
                    "CHECKPOINT_LOST",
                    () -> {
                        if (damaged == null) {
                            Files.delete(file);
                        } else {
                            Files.writeString(file, damaged);
                        }
                    },
                    () -> Files.writeString(file, text));
        }
    }

    @Test
    void a_folder_that_is_away_stops_postings_after_a_while_and_not_for_longer() throws Exception {
        var folder = file.getParent();
        var away = folder.resolveSibling(folder.getFileName() + "-away");
        try {
            // While nothing is posted, too.
            Files.move(folder, away);
            await().untilAsserted(() -> ready().statusCode(503));
            Files.move(away, folder);
            await().untilAsserted(this::assertSound);

            Files.move(folder, away);
            post();
            await().untilAsserted(() ->
                    ready().statusCode(503).body(CHECK + ".data.CHECKPOINT_NOT_WRITTEN", containsString(" · ")));
            waiting = scene.contribution("1.00");
            refused(waiting, "CHECKPOINT_NOT_WRITTEN");
            Files.move(away, folder);
            await().untilAsserted(this::assertSound);
            last = index(Scene.approve(waiting, "checker"));
        } finally {
            if (Files.exists(away)) {
                Files.move(away, folder);
            }
        }
        var newest = last + 1;
        await().until(() -> Files.readString(file).contains("\n" + newest + "\n"));
        // The last one of a past day is kept beside it, if the day has ended meanwhile.
        try (var drafts = Files.newDirectoryStream(folder, "*.tmp")) {
            assertFalse(drafts.iterator().hasNext());
        }
    }

    /** A second instance of the service, which began before the last postings or begins now. */
    @Test
    void what_another_instance_has_signed_is_continued() throws Exception {
        var other = new LogGuard(key, checkpointFile, clock, config);
        try (var connection = database.getConnection()) {
            other.requireSound(connection);
            post();
            post();
            other.require(connection, LogRow.look(connection), clock.millis(), false);
            new LogGuard(key, checkpointFile, clock, config)
                    .require(connection, LogRow.look(connection), clock.millis(), false);
        }
    }

    @Test
    void after_a_restart_a_row_without_our_signature_is_not_continued() throws Exception {
        try (var root = root();
                var connection = database.getConnection()) {
            execute(root, "CREATE TEMPORARY TABLE kept AS SELECT * FROM ledger_log");
            execute(root, "UPDATE ledger_log SET note = NULL");
            try {
                var started = new LogGuard(key, checkpointFile, clock, config);
                var refusal = assertThrows(Problem.class, () -> started.requireSound(connection));
                assertEquals(LogProblem.LOG_ALTERED, refusal.type());
            } finally {
                execute(root, "UPDATE ledger_log l JOIN kept k ON k.id = l.id SET l.note = k.note");
            }
        }
    }

    private GrowingTree forged(Connection root) throws SQLException {
        try (var statement = root.createStatement();
                var rows = statement.executeQuery("SELECT l.size, l.subtrees, f.leaf FROM ledger_log l"
                        + " JOIN ledger_leaf f ON f.leaf_index = l.size - 1")) {
            rows.next();
            var tree = new GrowingTree(rows.getLong(1), rows.getBytes(2));
            tree.add(Hash.ofLeaf(rows.getBytes(3)));
            return tree;
        }
    }

    private String copyOfLast(long index) {
        return "INSERT INTO ledger_leaf (leaf_index, voucher_id, leaf, leaf_hash) SELECT %d, '%s', leaf, leaf_hash FROM ledger_leaf WHERE leaf_index = %d"
                .formatted(index, UUID.randomUUID(), last);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** Rows of a table are changed, and with them the row of the log; afterwards both are restored. */
    private void tampered(String code, String table, String rows, String... statements) throws Exception {
        try (var root = root()) {
            execute(root, "CREATE TEMPORARY TABLE kept AS SELECT * FROM %s WHERE %s".formatted(table, rows));
            execute(root, "CREATE TEMPORARY TABLE kept_log AS SELECT * FROM ledger_log");
            stopped(
                    code,
                    () -> {
                        for (var statement : statements) {
                            execute(root, statement);
                        }
                    },
                    () -> {
                        root.setAutoCommit(false);
                        execute(root, "DELETE FROM %s WHERE %s".formatted(table, rows));
                        execute(root, "INSERT INTO %s SELECT * FROM kept".formatted(table));
                        execute(root, "DELETE FROM ledger_log");
                        execute(root, "INSERT INTO ledger_log SELECT * FROM kept_log");
                        root.commit();
                    });
        }
    }

    /** Nothing is posted meanwhile, and the reason is told; afterwards it goes on. */
    private void stopped(String code, Deed tamper, Deed restore) throws Exception {
        waiting = scene.contribution("1.00");
        try {
            tamper.run();
            await().untilAsserted(() -> ready().statusCode(503)
                    .body(CHECK + ".status", equalTo("DOWN"), CHECK + ".data." + code, containsString(" · ")));
            refused(waiting, code);
        } finally {
            restore.run();
        }
        assertSound();
        last = index(Scene.approve(waiting, "checker"));
        assertEquals(size, last);
        size = last + 1;
        Published.atLeast(size);
        await().until(() -> Files.readString(file).contains("\n" + size + "\n"));
    }

    /** Of the leaf of a posting. */
    private static long index(Response posted) {
        posted.then().statusCode(200);
        return PostingProof.parse(posted.jsonPath().getString("proof")).index();
    }

    private static void refused(Response waiting, String code) {
        Scene.approve(waiting, "checker")
                .then()
                .statusCode(503)
                .body("code", equalTo(code), "detail", allOf(containsString("已停止记账")));
        As.user("auditor")
                .get(waiting.header("Location"))
                .then()
                .body("status", equalTo("SUBMITTED"), "voucherId", equalTo(null));
    }

    /** What was compared with the log meanwhile stays open until it is compared again. */
    private void assertSound() {
        ready().body(CHECK + ".status", equalTo("UP"));
    }

    private ValidatableResponse ready() {
        return RestAssured.get(readiness).then();
    }

    private static Response post() {
        var posted = Scene.approve(Scene.set().contribution("1.00"), "checker");
        posted.then().statusCode(200);
        return posted;
    }

    private static Connection root() throws SQLException {
        var root = BuildDatabase.join().connect();
        execute(root, "USE funds");
        execute(root, "SET SESSION foreign_key_checks = 0");
        return root;
    }

    private static void execute(Connection root, String statement) throws SQLException {
        try (var execution = root.createStatement()) {
            execution.execute(statement);
        }
    }
}

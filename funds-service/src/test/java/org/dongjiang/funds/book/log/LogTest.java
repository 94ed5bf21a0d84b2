package org.dongjiang.funds.book.log;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.nio.ByteBuffer;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.PostingProof;
import org.dongjiang.proof.Proofs;
import org.dongjiang.suite.database.BuildDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The log as an independent verifier sees it. */
@QuarkusTest
class LogTest {

    private static final String LOG = "/api/v1/funds/log";
    private static final int TILE = 256;
    private static final int CALLERS = 8;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI readiness;

    private LogKey key;

    @BeforeEach
    void read_the_key() {
        key = Published.key();
    }

    @Test
    void a_client_that_accepts_problems_alone_reads_the_text_too() {
        post();
        Published.atLeast(1);
        As.user("auditor")
                .accept("application/problem+json")
                .get(LOG + "/checkpoint")
                .then()
                .statusCode(200)
                .contentType("text/plain");
    }

    @Test
    void a_posting_is_answered_with_a_proof_that_is_checked_without_us() {
        var posted = post();
        var leaf = leaf(posted);
        var proof = PostingProof.parse(posted.jsonPath().getString("proof"));
        var checkpoint = proof.check(leaf, key);
        assertEquals(proof.index() + 1, checkpoint.size());

        var published = Published.atLeast(checkpoint.size());
        var later = PostingProof.parse(proof(posted).asString());
        assertEquals(proof.index(), later.index());
        assertTrue(later.check(leaf, key).size() >= published.size());
    }

    @Test
    void the_tiles_make_up_the_root_and_the_bundles_the_tiles() throws Exception {
        // More than one tile, so that there is a node of the next stored level; other tests have posted too.
        var scene = Scene.set();
        long leaves = 1
                + PostingProof.parse(post(scene).jsonPath().getString("proof")).index();
        together(CALLERS, () -> {
            for (long turn = 0; turn <= (TILE - leaves) / CALLERS; turn++) {
                post(scene);
            }
            return null;
        });
        var checkpoint = Published.atLeast(TILE + 1);
        var hashes = new ArrayList<Hash>();
        for (long from = 0; from < checkpoint.size(); from += TILE) {
            long width = Math.min(TILE, checkpoint.size() - from);
            var path = "%03d%s".formatted(from / TILE, width == TILE ? "" : ".p/" + width);
            var tile = hashes(As.nobody().get(LOG + "/tile/0/" + path));
            assertEquals(width, tile.size());
            assertEquals(entries(path).stream().map(Hash::ofLeaf).toList(), tile);
            hashes.addAll(tile);
        }
        assertEquals(checkpoint.root(), tree(hashes).root());
        for (int level = 8; checkpoint.size() >> level > 0; level += 8) {
            var width = checkpoint.size() >> level;
            int stored = level;
            assertEquals(
                    Stream.iterate(0L, index -> index + 1)
                            .limit(width)
                            .map(index -> tree(hashes).subtrees().hash(stored, index))
                            .toList(),
                    hashes(As.nobody().get(LOG + "/tile/%d/000.p/%d".formatted(level / 8, width))));
        }
    }

    @Test
    void between_two_checkpoints_leaves_were_only_added() {
        var first = Published.atLeast(
                PostingProof.parse(post().jsonPath().getString("proof")).index() + 1);
        var second = Published.atLeast(
                PostingProof.parse(post().jsonPath().getString("proof")).index() + 1);
        var proof = As.nobody()
                .get(LOG + "/consistency?from=%d&to=%d".formatted(first.size(), second.size()))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("proof", String.class);
        var hashes = proof.stream()
                .map(hash -> Hash.of(Base64.getDecoder().decode(hash)))
                .toList();
        assertTrue(Proofs.extend(first.size(), first.root(), second.size(), second.root(), hashes));
    }

    @Test
    void what_is_beyond_the_log_is_told_in_words() {
        long size = Published.atLeast(
                        PostingProof.parse(post().jsonPath().getString("proof")).index() + 1)
                .size();
        for (var path : List.of(
                "0/999",
                "0/000.p/256",
                "0/000.p/0",
                "0/0",
                "0/x000/000",
                "63/000",
                "9/000.p/1",
                "0/000.p/01",
                "entries/999")) {
            refused("/tile/" + path, 404, "TILE_UNKNOWN");
        }
        refused("/consistency?from=0&to=1", 400, "FILTER_VALUE_INVALID")
                .body("errors[0].detail", containsString("不小于 1 的整数"));
        refused("/consistency?from=2&to=1", 422, "TREE_SIZE_INVALID").body("errors.pointer", contains("from"));
        refused("/consistency?from=1&to=" + (size + 1_000_000), 422, "TREE_SIZE_INVALID")
                .body("errors.pointer", contains("to"));
        refused("/proofs/01900000-0000-7000-8000-000000000000", 404, "RECORD_UNKNOWN");
    }

    /** Like an older backup: the log is shorter than the published one. */
    @Test
    void nothing_is_added_to_an_older_backup() throws SQLException {
        Published.atLeast(
                PostingProof.parse(post().jsonPath().getString("proof")).index() + 1);
        var waiting = Scene.set().contribution("1.00");
        var tampering = BuildDatabase.join();
        try (var root = tampering.connect();
                var statement = root.createStatement()) {
            statement.execute("USE funds");
            statement.execute("CREATE TEMPORARY TABLE kept AS SELECT * FROM ledger_log");
            statement.execute("UPDATE ledger_log SET size = 0, subtrees = ''");
            try {
                Scene.approve(waiting, "checker").then().statusCode(503).body("code", equalTo("LOG_BEHIND"));
                RestAssured.get(readiness)
                        .then()
                        .statusCode(503)
                        .body("checks.find { it.name == 'ledger-log' }.status", equalTo("DOWN"));
                As.user("auditor").get(waiting.header("Location")).then().body("status", equalTo("SUBMITTED"));
            } finally {
                statement.execute(
                        "UPDATE ledger_log l JOIN kept k ON k.id = l.id SET l.size = k.size, l.subtrees = k.subtrees");
            }
        }
        Scene.approve(waiting, "checker").then().statusCode(200);
        RestAssured.get(readiness).then().statusCode(200);
    }

    private static Response post() {
        return post(Scene.set());
    }

    private static Response post(Scene scene) {
        var contribution = scene.contribution("1.00");
        contribution.then().statusCode(201);
        var posted = Scene.approve(contribution, "checker");
        posted.then().statusCode(200);
        return posted;
    }

    private static Response proof(Response posted) {
        return As.user("auditor").get(LOG + "/proofs/" + posted.jsonPath().getString("voucherId"));
    }

    private static ValidatableResponse refused(String path, int status, String code) {
        return As.user("auditor")
                .urlEncodingEnabled(false)
                .get(LOG + path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private static byte[] leaf(Response posted) {
        var proof = PostingProof.parse(posted.jsonPath().getString("proof"));
        Published.atLeast(proof.index() + 1);
        // The tile may become full at any time, so it is requested with its width at publication.
        var width = proof.index() % TILE + 1;
        var bundle = As.user("auditor")
                .get(LOG + "/tile/entries/%03d".formatted(proof.index() / TILE) + (width == TILE ? "" : ".p/" + width));
        return entries(bundle).get((int) (proof.index() % TILE));
    }

    private static List<byte[]> entries(String path) {
        return entries(As.user("auditor").get(LOG + "/tile/entries/" + path));
    }

    private static List<byte[]> entries(Response bundle) {
        var bytes = ByteBuffer.wrap(bundle.then().statusCode(200).extract().asByteArray());
        var entries = new ArrayList<byte[]>();
        while (bytes.hasRemaining()) {
            var entry = new byte[Short.toUnsignedInt(bytes.getShort())];
            bytes.get(entry);
            entries.add(entry);
        }
        return entries;
    }

    private static List<Hash> hashes(Response tile) {
        var bytes = ByteBuffer.wrap(tile.then().statusCode(200).extract().asByteArray());
        var hashes = new ArrayList<Hash>();
        while (bytes.hasRemaining()) {
            var hash = new byte[Hash.LENGTH];
            bytes.get(hash);
            hashes.add(Hash.of(hash));
        }
        return hashes;
    }

    private static MerkleTree tree(List<Hash> leaves) {
        var tree = new GrowingTree(0, new byte[0]);
        leaves.forEach(tree::add);
        return tree.tree();
    }
}

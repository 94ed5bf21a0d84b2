package org.dongjiang.funds.book.ledger;

import static org.dongjiang.kernel.testing.Together.together;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One writer writes the book, however many requests arrive at the same time. */
@QuarkusTest
class BookTest {

    private static final String FUNDS = "/api/v1/funds";
    private static final int MANY = 40;

    private final AgroalDataSource database;

    private Scene scene;

    BookTest(AgroalDataSource database) {
        this.database = database;
    }

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void many_approvals_at_once_are_each_posted_or_refused_on_their_own() throws Exception {
        var contributions = new ArrayList<Response>();
        for (int at = 0; at < MANY; at++) {
            contributions.add(contribution());
        }
        var next = new AtomicInteger();
        var statuses = together(MANY, () -> {
            int at = next.getAndIncrement();
            // Every fourth is approved by its own maker.
            var checker = at % 4 == 0 ? "maker" : "checker";
            return approve(contributions.get(at), checker, UUID.randomUUID().toString())
                    .statusCode();
        });
        assertEquals(MANY * 3 / 4, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(MANY / 4, Collections.frequency(statuses, 409), statuses.toString());
        As.user("auditor")
                .get(FUNDS + "/fund-balances?programme=" + scene.code())
                .then()
                .body("items[0].contributed", equalTo("%d.00".formatted(MANY * 3 / 4)));
        assertEquals(
                MANY * 3L / 4,
                number("SELECT credit_fen / 100 FROM account_day WHERE account = '300101' AND programme = '"
                        + scene.code() + "'"));
    }

    @Test
    void one_key_sent_many_times_at_once_posts_once_and_answers_alike() throws Exception {
        var contribution = contribution();
        var key = UUID.randomUUID().toString();
        var answers = together(20, () -> approve(contribution, "checker", key));
        assertEquals(
                List.of(200),
                answers.stream().map(Response::statusCode).distinct().toList());
        assertEquals(1, answers.stream().map(Response::asString).distinct().count());
        assertEquals(
                19,
                answers.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed") != null)
                        .count());
        var id = contribution.jsonPath().getString("id");
        As.user("auditor")
                .get(FUNDS + "/vouchers?count=true&documentId=" + id)
                .then()
                .body("total", equalTo(1));
        // The answer then is what is read now, and a proof.
        var read = As.user("auditor").get(contribution.header("Location"));
        var told = (ObjectNode) new ObjectMapper().readTree(answers.get(0).asString());
        assertTrue(told.remove("proof").asText().startsWith("c2sp.org/tlog-proof@v1\n"));
        assertEquals(read.asString(), told.toString());
        assertEquals(answers.get(0).header("ETag"), read.header("ETag"));
    }

    /** Like another instance that hangs. */
    @Test
    void a_book_that_somebody_else_holds_is_told_to_be_busy_and_the_same_request_posts_later() throws SQLException {
        var contribution = contribution();
        var key = UUID.randomUUID().toString();
        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            holder.createStatement().executeQuery("SELECT size FROM ledger_log WHERE id = 1 FOR UPDATE");
            approve(contribution, "checker", key)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("DATABASE_BUSY"));
            As.user("auditor").get(contribution.header("Location")).then().body("status", equalTo("SUBMITTED"));
            holder.rollback();
        }
        approve(contribution, "checker", key).then().statusCode(200).body("status", equalTo("POSTED"));
    }

    @Test
    void the_key_of_an_approval_stands_for_no_other() {
        var key = UUID.randomUUID().toString();
        approve(contribution(), "checker", key).then().statusCode(200);
        var other = contribution();
        approve(other, "checker", key).then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        As.user("auditor").get(other.header("Location")).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void the_log_has_a_leaf_for_every_voucher_without_a_gap() throws Exception {
        var contributions = Collections.synchronizedList(new ArrayList<Response>());
        for (int at = 0; at < 12; at++) {
            contributions.add(contribution());
        }
        together(
                12,
                () -> approve(
                        contributions.remove(0), "checker", UUID.randomUUID().toString()));
        long size = number("SELECT size FROM ledger_log");
        assertEquals(size, number("SELECT COUNT(*) FROM ledger_leaf"));
        assertEquals(
                number("SELECT COUNT(*) FROM ledger_leaf WHERE voucher_id IS NOT NULL"),
                number("SELECT COUNT(*) FROM voucher"));
        assertEquals(size - 1, number("SELECT MAX(leaf_index) FROM ledger_leaf"));
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT v.leaf_index, leaf, leaf_hash, v.id, v.number, v.maker, v.summary FROM ledger_leaf l"
                                + " JOIN voucher v ON v.id = l.voucher_id AND v.leaf_index = l.leaf_index");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var bytes = rows.getBytes(2);
                var digest = MessageDigest.getInstance("SHA-256");
                digest.update((byte) 0);
                assertArrayEquals(digest.digest(bytes), rows.getBytes(3));
                var text = new String(bytes, StandardCharsets.UTF_8);
                var leaf = new ObjectMapper().readTree(text);
                assertEquals(rows.getString(4), leaf.path("id").asText());
                assertEquals(rows.getInt(5), leaf.path("number").asInt());
                assertEquals(1, leaf.path("v").asInt());
                // Canonical: reading and writing it with sorted keys changes nothing, and what may be personal is not
                // in it.
                assertEquals(text, new ObjectMapper().writeValueAsString(leaf));
                assertFalse(text.contains(rows.getString(7)));
            }
        }
    }

    private Response contribution() {
        return scene.contribution("1.00", "2018-05-04");
    }

    private static Response approve(Response contribution, String checker, String key) {
        return As.nobody()
                .auth()
                .oauth2(Tokens.named(checker, "funds-checker"))
                .header("Idempotency-Key", key)
                .header("If-Match", contribution.header("ETag"))
                .post(contribution.header("Location") + "/approval");
    }

    private long number(String query) throws Exception {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}

package org.dongjiang.funds.book.ledger;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** More postings than the service allows to wait. */
@QuarkusTest
class CrowdTest {

    private static final int MORE_THAN_WAIT = 20_000;
    private static final int MOST_WAITING = 10_000;

    private final AgroalDataSource database;
    private final Ledger ledger;
    private final Instance<Documents> documents;

    CrowdTest(AgroalDataSource database, Ledger ledger, @Any Instance<Documents> documents) {
        this.database = database;
        this.ledger = ledger;
        this.documents = documents;
    }

    @Test
    void who_finds_too_many_waiting_is_sent_away_and_all_who_wait_are_answered() throws Exception {
        var scene = Scene.set();
        var contribution = UUID.fromString(scene.contribution("1.00").jsonPath().getString("id"));
        var request = new KeyedRequest(new KeyedRequest.Name("checker", "crowd-" + contribution), "0".repeat(64));
        var contributions = documents.stream()
                .filter(kind -> kind.kind() == DocumentKind.CONTRIBUTION)
                .findAny()
                .orElseThrow();
        var approval = new Approval(contributions, contribution, "\"0\"", "checker");
        var waiting = new ArrayList<CompletableFuture<Outcome>>();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            // As if another instance were writing: nothing is posted until it has finished.
            statement
                    .executeQuery("SELECT size FROM ledger_log WHERE id = 1 FOR UPDATE")
                    .close();
            var refused = assertThrows(Problem.class, () -> {
                for (int asked = 0; asked < MORE_THAN_WAIT; asked++) {
                    waiting.add(ledger.approve(request, approval).toCompletableFuture());
                }
            });
            assertEquals("DATABASE_BUSY", refused.type().name());
            other.rollback();
        }
        assertTrue(waiting.size() >= MOST_WAITING, "waiting: " + waiting.size());
        int granted = 0;
        for (var one : waiting) {
            granted += one.get(30, TimeUnit.SECONDS).replayed() ? 0 : 1;
        }
        assertEquals(1, granted);
        scene.assertFundBalance("1.00", "0.00", "0.00", "1.00");
        As.user("auditor")
                .get(Scene.FUNDS + "/vouchers?documentId=" + contribution)
                .then()
                .body("items", hasSize(1), "items[0].amount", equalTo("1.00"));
    }
}

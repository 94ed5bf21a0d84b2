package org.dongjiang.funds.book.reconciliation;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import org.dongjiang.kernel.testing.As;

/** Comparisons of the books with the log, when a test needs one. */
public final class Reconciled {

    private static final Duration LOOKS_EVERY = Duration.ofMillis(20);
    private static final Duration COMES_WITHIN = Duration.ofSeconds(30);

    private Reconciled() {}

    /**
     * Asks for a complete comparison, and waits for its end.
     *
     * @return its id
     */
    static String now() {
        var asked = As.user("administrator").body("{\"reason\": \"示例\"}").post(FUNDS + "/reconciliations");
        asked.then().statusCode(201);
        await().pollInterval(LOOKS_EVERY)
                .atMost(COMES_WITHIN)
                .untilAsserted(() ->
                        As.user("auditor").get(asked.header("Location")).then().body("endedAt", notNullValue()));
        return asked.path("id");
    }

    /** A complete comparison finds no difference. */
    public static void agrees() {
        As.user("auditor").get(FUNDS + "/reconciliations/" + now()).then().body("differences", equalTo(0));
    }
}

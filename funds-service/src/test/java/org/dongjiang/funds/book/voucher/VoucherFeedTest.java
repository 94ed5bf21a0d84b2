package org.dongjiang.funds.book.voucher;

import static org.awaitility.Awaitility.await;
import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongjiang.funds.Scene;
import org.dongjiang.funds.Tampering;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.Test;

/** Each posted voucher is in the feed, once, after what was there before it; what is only submitted is not. */
@QuarkusTest
class VoucherFeedTest {

    private static final int CALLERS = 8;

    @Test
    void each_voucher_is_in_the_feed_once_and_in_the_order_of_the_log() throws Exception {
        var from = Scene.lastEvent();
        var scene = Scene.set();
        scene.contribution("1.00");
        var posted = new ArrayList<>(Together.together(CALLERS, () -> approved(scene.contribution("1.00"))));
        posted.add(approved(Scene.reversal(Scene.voucher(posted.get(0)).getString("code"), null, "2018-06-05")));
        var ids = posted.stream()
                .sorted((one, other) -> Long.compare(leaf(one), leaf(other)))
                .map(document -> document.<String>path("voucherId"))
                .toList();
        await().untilAsserted(() -> assertEquals(ids.size(), vouchersAfter(from).size()));
        var events = vouchersAfter(from);
        assertEquals(
                ids.stream().map(id -> "vouchers/" + id).sorted().toList(),
                events.stream()
                        .map(event -> event.get("subject").toString())
                        .sorted()
                        .toList());
        // A page may begin and end within the run of vouchers that were numbered together.
        var after = from;
        for (var event :
                As.user("viewer").get(FUNDS + "/feed?limit=1000&after=" + from).<List<Map<String, Object>>>path("")) {
            var page = As.user("viewer")
                    .get(FUNDS + "/feed?limit=1&after=" + after)
                    .<List<Map<String, Object>>>path("");
            assertEquals(List.of(event), page);
            after = event.get("id").toString();
        }
        var times = events.stream().map(event -> event.get("time").toString()).toList();
        assertEquals(times.stream().sorted().toList(), times);
        for (var event : events) {
            assertEquals("org.dongjiang.vouchers.recorded", event.get("type"));
            // Everybody reads the feed, and not everybody reads vouchers.
            assertEquals(List.of(), ((Map<?, ?>) event.get("data")).get("changes"));
        }
    }

    /** A shorter run would give the events behind it other positions. */
    @Test
    void the_feed_is_refused_where_a_voucher_was_taken_out_or_cannot_be_read() throws Exception {
        var from = Scene.lastEvent();
        var voucher = approved(Scene.set().contribution("1.00")).<String>path("voucherId");
        var read = FUNDS + "/feed?limit=1000&after=" + from;
        await().until(() -> As.user("viewer").get(read).jsonPath().getList("subject"), hasItem("vouchers/" + voucher));
        var row = "id = '" + voucher + "'";
        for (var damage : List.of(
                "DELETE FROM voucher WHERE " + row, "UPDATE voucher SET recorded_at_millis = -1 WHERE " + row)) {
            Tampering.with(
                    "voucher",
                    row,
                    damage,
                    () -> As.user("viewer")
                            .get(read)
                            .then()
                            .statusCode(409)
                            .body("code", equalTo("RECORD_UNREADABLE")));
        }
        As.user("viewer").get(read).then().statusCode(200);
    }

    private static long leaf(Response document) {
        return As.user("auditor")
                .get(FUNDS + "/vouchers/" + document.path("voucherId"))
                .jsonPath()
                .getLong("leafIndex");
    }

    private static List<Map<String, Object>> vouchersAfter(String position) {
        return As.user("viewer")
                .get(FUNDS + "/feed?limit=1000&after=" + position)
                .then()
                .statusCode(200)
                .extract()
                .<List<Map<String, Object>>>path("")
                .stream()
                .filter(event -> event.get("subject").toString().startsWith("vouchers/"))
                .toList();
    }
}

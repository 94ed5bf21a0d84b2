package org.dongjiang.park;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.FeedReader;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedTest {

    private static final String FEED = "/api/v1/industry-park/feed";
    private static final String EXPOS = "/api/v1/industry-park/expos";
    private static final FeedReader READER = new FeedReader(FEED);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Test
    void under_many_writers_nothing_is_left_out_or_told_twice_and_the_order_is_dense() throws Exception {
        var from = READER.last();
        var codes = new TreeSet<String>();
        var writers = CompletableFuture.supplyAsync(() -> {
            try {
                return Together.together(16, () -> {
                    var written = new ArrayList<String>();
                    for (int at = 0; at < 20; at++) {
                        var added = add();
                        written.add(added.path("code"));
                        // The same code again: refused, and rolled back.
                        post(added.path("code")).then().statusCode(409);
                    }
                    return written;
                });
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
        var told = new ArrayList<String>();
        long position = Long.parseLong(from);
        while (told.size() < 320) {
            var batch = read(Long.toString(position), "wait=20&limit=37");
            assertTrue(!batch.isEmpty(), () -> "only " + told.size());
            for (var event : batch) {
                assertEquals(++position, Long.parseLong(event.get("id").toString()));
                told.add(code(event));
            }
        }
        writers.get(1, TimeUnit.MINUTES).forEach(codes::addAll);
        assertEquals(320, codes.size());
        assertTrue(told.containsAll(codes));
        assertEquals(told.size(), new TreeSet<>(told).size());
    }

    @SuppressWarnings("unchecked")
    private static String code(Map<String, Object> event) {
        var changes = (List<Map<String, Object>>) ((Map<String, Object>) event.get("data")).get("changes");
        return changes.stream()
                .filter(change -> change.get("pointer").equals("/code"))
                .map(change -> change.get("after").toString())
                .findFirst()
                .orElse(event.get("id").toString());
    }

    @Test
    void a_reader_that_has_read_everything_waits_and_is_answered_at_once_with_the_next_event() {
        // What others recorded before has its position by then.
        var before = READER.last();
        var from = READER.next(1, "expos/" + add().path("id"), before)
                .get(0)
                .get("id")
                .toString();
        var waiting = CompletableFuture.supplyAsync(() -> read(from, "timeout=30000"));
        var expo = add();
        var batch = waiting.orTimeout(5, TimeUnit.SECONDS).join();
        assertEquals("expos/" + expo.path("id"), batch.get(0).get("subject"));
        As.user("viewer")
                .get(FEED + "?lastEventId=" + from)
                .then()
                .statusCode(200)
                .contentType("application/cloudevents-batch+json")
                .body("[0].specversion", equalTo("1.0"));
        assertEquals(List.of(), read(READER.last(), "wait=1"));
    }

    @Test
    void bad_positions_and_times_are_refused_all_at_once() {
        As.user("viewer")
                .get(FEED + "?after=-1&limit=0&wait=31")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("after", "limit", "wait"));
        As.user("viewer")
                .get(FEED + "?after=999999999999")
                .then()
                .statusCode(422)
                .body("code", equalTo("FEED_POSITION_UNKNOWN"));
        As.user("viewer")
                .get(FEED + "?after=0&lastEventId=7")
                .then()
                .statusCode(400)
                .body("code", equalTo("FEED_PARAMETER_TWICE"), "errors.pointer", contains("lastEventId"));
        As.nobody().get(FEED).then().statusCode(401);
    }

    private static Response add() {
        var added = post("feed-" + NUMBER.incrementAndGet());
        assertEquals(201, added.statusCode(), added.asString());
        return added;
    }

    private static Response post(String code) {
        var body = new LinkedHashMap<String, Object>();
        body.put("code", code);
        body.put("name", "示例");
        body.put("region", "440306");
        body.put("opensOn", "2018-07-26");
        body.put("closesOn", "2018-07-28");
        return As.user("park-manager").body(body).post(EXPOS);
    }

    private static List<Map<String, Object>> read(String after, String query) {
        return As.user("viewer")
                .get(FEED + "?after=" + after + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }
}

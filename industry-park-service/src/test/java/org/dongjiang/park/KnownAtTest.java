package org.dongjiang.park;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KnownAtTest {

    private static final String EXPOS = "/api/v1/industry-park/expos";
    private static final int WRITERS = 8;
    private static final int VERSIONS = 30;

    /** Instants are asked for while transactions that began before them still run. */
    @Test
    void what_was_known_at_an_instant_is_the_same_for_ever_whatever_is_being_written() throws Exception {
        var number = new AtomicInteger();
        var writers = CompletableFuture.supplyAsync(() -> {
            try {
                return Together.together(WRITERS, () -> write("known-" + number.incrementAndGet()));
            } catch (Exception fault) {
                throw new IllegalStateException(fault);
            }
        });
        var pages = new LinkedHashMap<Instant, String>();
        while (!writers.isDone()) {
            var instant = Instant.now().minusMillis(1);
            pages.put(instant, list(instant));
        }
        writers.get(1, TimeUnit.MINUTES);
        assertTrue(pages.size() > WRITERS, () -> "only " + pages.size());
        assertTrue(pages.values().stream().distinct().count() > WRITERS);
        pages.forEach((instant, page) -> assertEquals(page, list(instant), instant::toString));
    }

    private static String list(Instant knownAt) {
        var answer = As.user("viewer").get(EXPOS + "?code.prefix=known-&asOf=2018-07-01&knownAt=" + knownAt);
        assertEquals(200, answer.statusCode(), answer.asString());
        return answer.asString();
    }

    private static boolean write(String code) {
        var added = As.user("park-manager")
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "示例 0",
                        "region",
                        "440306",
                        "opensOn",
                        "2018-07-26",
                        "closesOn",
                        "2018-07-28"))
                .post(EXPOS);
        assertEquals(201, added.statusCode(), added.asString());
        var etag = added.header("ETag");
        for (int version = 1; version < VERSIONS; version++) {
            var changed = As.user("park-manager")
                    .header("If-Match", etag)
                    .contentType(As.MERGE_PATCH)
                    .body(Map.of("name", "示例 " + version))
                    .patch(added.header("Location") + "?validFrom=2018-06-01");
            assertEquals(200, changed.statusCode(), changed.asString());
            etag = changed.header("ETag");
        }
        return true;
    }
}

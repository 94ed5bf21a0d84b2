package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dongjiang.suite.database.BuildDatabase;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The feed through the gateway: a reader of http-feeds reads it, and a killed service leaves nothing out. */
@SuiteStory
class FeedIT {

    private static final String PARK = "/api/v1/industry-park";
    private static final String VOUCHERS = "vouchers/";
    private static final int MANY = 12;

    /** The loop of its public description, word for word, which begins with {@code lastEventId=null}. */
    @ParameterizedTest
    @EnumSource(names = "GATEWAY", mode = EnumSource.Mode.EXCLUDE)
    void the_reader_of_the_description_of_http_feeds_reads_everything(Program service) throws SQLException {
        var endpoint = "/api/v1/" + service.module().replace("-service", "") + "/feed";
        String lastEventId = null;
        int timeout = 1000;
        var read = new ArrayList<Map<String, Object>>();
        List<Map<String, Object>> response;
        do {
            response = RunningSuite.as("viewer")
                    .get(endpoint + "?lastEventId=" + lastEventId + "&timeout=" + timeout)
                    .then()
                    .statusCode(200)
                    .contentType("application/cloudevents-batch+json")
                    .extract()
                    .jsonPath()
                    .getList("$");
            for (var event : response) {
                read.add(event);
                lastEventId = event.get("id").toString();
            }
        } while (!response.isEmpty());
        assertFalse(read.isEmpty());
        assertEquals(
                LongStream.rangeClosed(1, read.size()).mapToObj(Long::toString).toList(),
                read.stream().map(event -> event.get("id")).toList());
        var ids = new HashSet<>(read.stream().map(FeedIT::eventOf).toList());
        assertEquals(read.size(), ids.size());
        assertEquals(Set.of(), left(ids, service, "record_event"));
        if (service == Program.FUNDS) {
            var subjects = new HashSet<>(read.stream()
                    .map(event -> event.get("subject").toString())
                    .filter(subject -> subject.startsWith(VOUCHERS))
                    .<Object>map(subject -> subject.substring(VOUCHERS.length()))
                    .toList());
            assertEquals(Set.of(), left(subjects, service, "voucher"));
        }
    }

    /** Facts are committed, and the process dies before the sequencer has given them a position, or before it has committed that. */
    @ParameterizedTest
    @ValueSource(strings = {"feed_state", "feed_order"})
    void killed_between_facts_and_feed_each_is_in_it_once_and_in_order(String table) throws Exception {
        long before = last();
        List<String> facts;
        try (var admin = BuildDatabase.join().connect();
                var statement = admin.createStatement();
                var watcher = BuildDatabase.join().connect()) {
            // At this isolation level gaps are locked too, so that nothing can be inserted.
            admin.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            admin.setAutoCommit(false);
            statement.executeQuery(
                    "SELECT COUNT(*) FROM " + Program.INDUSTRY_PARK.database() + "." + table + " FOR UPDATE");
            facts = IntStream.range(0, MANY)
                    .mapToObj(number -> expo("killed-" + table.replace('_', '-') + "-" + number))
                    .toList();
            Kill.awaitHeldUp(watcher, table);
            assertEquals(before, last());
            Kill.program(Program.INDUSTRY_PARK);
            admin.rollback();
        }
        RunningSuite.suite().start(Program.INDUSTRY_PARK);
        var told = new ArrayList<Map<String, Object>>();
        while (told.size() < MANY) {
            var next = read(before + told.size(), 20);
            assertFalse(next.isEmpty(), "only " + told.size());
            told.addAll(next);
        }
        assertEquals(
                LongStream.rangeClosed(before + 1, before + MANY)
                        .mapToObj(Long::toString)
                        .toList(),
                told.stream().map(event -> event.get("id")).toList());
        assertEquals(
                facts.stream().map(id -> "expos/" + id).toList(),
                told.stream().map(event -> event.get("subject")).toList());
    }

    private static String expo(String code) {
        return RunningSuite.as("park-manager")
                .body(Map.of(
                        "code",
                        code,
                        "name",
                        "示例展会",
                        "region",
                        "440306",
                        "opensOn",
                        "2018-07-26",
                        "closesOn",
                        "2018-07-28"))
                .post(PARK + "/expos")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Map<String, Object>> read(long after, int wait) {
        return RunningSuite.as("viewer")
                .get(PARK + "/feed?limit=1000&after=" + after + "&wait=" + wait)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private static long last() {
        long last = 0;
        for (var batch = read(0, 0); !batch.isEmpty(); batch = read(last, 0)) {
            last += batch.size();
        }
        return last;
    }

    @SuppressWarnings("unchecked")
    private static Object eventOf(Map<String, Object> event) {
        return ((Map<String, Object>) event.get("data")).get("id");
    }

    /** The rows of a table that were not read. */
    private static Set<Object> left(Set<Object> read, Program service, String table) throws SQLException {
        var ids = new HashSet<Object>();
        try (var admin = BuildDatabase.join().connect();
                var rows = admin.createStatement().executeQuery("SELECT id FROM " + service.database() + "." + table)) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        ids.removeAll(read);
        return ids;
    }
}

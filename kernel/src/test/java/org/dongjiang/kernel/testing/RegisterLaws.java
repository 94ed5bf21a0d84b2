package org.dongjiang.kernel.testing;

import static org.hamcrest.Matchers.anything;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.kernel.time.Dates;
import org.junit.jupiter.api.Test;

/** What is true of every register of living records. Each has one subclass, which names it. */
public abstract class RegisterLaws {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private static final LocalDate LONG_AGO = LocalDate.of(2018, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 6, 1);

    private final String list;
    private final String writer;
    private final String changed;
    private final Map<String, Object> values;

    /**
     * The laws of a register.
     *
     * @param writer may write in it
     * @param changed the member that the laws change
     * @param values three of its values, for the first record and for two changes
     */
    protected RegisterLaws(String list, String writer, String changed, Object... values) {
        this.list = list;
        this.writer = writer;
        this.changed = changed;
        this.values = Map.of("first", values[0], "second", values[1], "third", values[2]);
    }

    /** A record that can be added, different for each number, and without the member that the laws change. */
    protected abstract Map<String, Object> sample(int number);

    /** The members that can only be corrected, one of them with another valid value. */
    protected abstract Map.Entry<String, Object> correctedOnly(int number);

    /** The days of {@link #sample} that may lie in the future, because they are planned. */
    protected Set<String> planned() {
        return Set.of();
    }

    /** Whether the member that the laws change always has a value. */
    protected boolean isRequired() {
        return true;
    }

    private final class Story {

        private final String id;
        private final Map<String, Object> first;
        private String etag;

        Story() {
            this(changed, values.get("first"));
        }

        Story(String member, Object value) {
            first = new LinkedHashMap<>(sample(NUMBER.incrementAndGet()));
            first.put(changed, values.get("first"));
            first.put(member, value);
            var added = as().body(first).post(list);
            assertEquals(201, added.statusCode(), added.asString());
            id = added.path("id");
            etag = added.header("ETag");
        }

        String at() {
            return list + "/" + id;
        }

        RequestSpecification now() {
            return as().header("If-Match", etag);
        }

        Response change(Object value, LocalDate from) {
            var body = new LinkedHashMap<String, Object>();
            body.put(changed, value);
            return patch(body, from);
        }

        Response patch(Map<String, Object> body, LocalDate from) {
            return keep(now().contentType(As.MERGE_PATCH)
                    .body(body)
                    .patch(at() + (from == null ? "" : "?validFrom=" + from)));
        }

        Response correct(String member, Object value) {
            var patch = new LinkedHashMap<String, Object>();
            patch.put(member, value);
            return keep(now().body(Map.of("patch", patch, "reason", "示例更正", "evidence", "示例〔2019〕1号"))
                    .post(at() + "/corrections"));
        }

        Response end(LocalDate day) {
            return keep(
                    now().body(Map.of("on", day.toString(), "reason", "示例终止")).post(at() + "/ending"));
        }

        Response reopen(LocalDate day) {
            return keep(
                    now().body(Map.of("on", day.toString(), "reason", "示例恢复")).post(at() + "/reopening"));
        }

        private Response keep(Response answer) {
            if (answer.statusCode() < 300) {
                etag = answer.header("ETag");
            }
            return answer;
        }

        Response read(String query) {
            return as().get(at() + query);
        }

        /** Also after a refusal: it stores neither an event nor a version. */
        void assertVersions(int count) {
            assertEquals(count, history().size());
            assertEquals("\"" + (count - 1) + "\"", read("").header("ETag"));
            read("/versions/" + count).then().statusCode(404).body("code", equalTo("VERSION_UNKNOWN"));
        }

        List<Map<String, Object>> history() {
            return as().get(at() + "/history").then().statusCode(200).extract().path("items");
        }
    }

    private RequestSpecification as() {
        return As.user(writer);
    }

    private static void ok(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.BUSINESS_ZONE);
    }

    @Test
    void a_change_from_a_day_on_keeps_what_was_so_before() {
        var one = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        ok(one.change(values.get("third"), LATER));
        for (var day : List.of(LONG_AGO.minusDays(1), LONG_AGO, LATER.minusDays(1), LATER, today())) {
            var expected = day.isBefore(LONG_AGO) ? "first" : day.isBefore(LATER) ? "second" : "third";
            one.read("?asOf=" + day).then().statusCode(200).body(changed, equalTo(values.get(expected)));
        }
        one.read("").then().body(changed, equalTo(values.get("third")));
    }

    @Test
    void a_change_of_the_past_keeps_what_was_recorded_of_later_days() {
        var one = new Story();
        ok(one.change(values.get("third"), LATER));
        ok(one.change(values.get("second"), LONG_AGO));
        one.read("?asOf=" + LONG_AGO).then().body(changed, equalTo(values.get("second")));
        one.read("").then().body(changed, equalTo(values.get("third")), "version", equalTo(2));
    }

    /** Also where a later change has set the value back to what it is on that day. */
    @Test
    void a_change_of_the_past_ends_where_the_next_one_begins() {
        var one = new Story();
        ok(one.change(values.get("second"), LATER));
        ok(one.change(values.get("first"), LATER.plusYears(1)));
        ok(one.change(values.get("third"), LONG_AGO));
        one.read("?asOf=" + LONG_AGO.minusDays(1)).then().body(changed, equalTo(values.get("first")));
        one.read("?asOf=" + LONG_AGO).then().body(changed, equalTo(values.get("third")));
        one.read("?asOf=" + LATER).then().body(changed, equalTo(values.get("second")));
        one.read("?asOf=" + LATER.plusYears(1)).then().body(changed, equalTo(values.get("first")));
        one.read("").then().body(changed, equalTo(values.get("first")));
    }

    /** Also where it makes the last days like those before them. */
    @Test
    void the_history_of_a_correction_says_what_it_changed() {
        var one = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        ok(one.correct(changed, values.get("first")));
        var change = members(one.history().get(0).get("changes"));
        assertEquals(1, change.size());
        assertEquals(values.get("second"), change.get(0).get("before"));
        assertEquals(values.get("first"), change.get(0).get("after"));
        one.read("?asOf=" + LONG_AGO).then().body(changed, equalTo(values.get("first")));
    }

    @Test
    void a_correction_changes_all_days_and_keeps_what_was_known() {
        var one = new Story();
        var before = instantAfter(one.read(""));
        ok(one.correct(changed, values.get("second")));
        for (var day : List.of(LONG_AGO, today())) {
            one.read("?asOf=" + day).then().body(changed, equalTo(values.get("second")));
            one.read("?asOf=" + day + "&knownAt=" + before)
                    .then()
                    .statusCode(200)
                    .body(changed, equalTo(values.get("first")));
        }
        one.read("?knownAt=" + LONG_AGO + "T00:00:00Z")
                .then()
                .statusCode(404)
                .body("code", equalTo("RECORD_NOT_YET_BEGUN"));
        assertEquals("示例〔2019〕1号", one.history().get(0).get("evidence"));
        one.correct(changed, values.get("second"))
                .then()
                .statusCode(422)
                .body("code", equalTo("CORRECTION_WITHOUT_EFFECT"));
        one.assertVersions(2);
    }

    /** Within a millisecond after a version was recorded; the next version is later. */
    private static Instant instantAfter(Response record) {
        var at = Instant.parse(record.path("updatedAt"));
        while (!Instant.now().isAfter(at.plusMillis(1))) {
            Thread.onSpinWait();
        }
        return at;
    }

    @Test
    void a_list_as_known_at_an_instant_is_the_same_for_ever() {
        var one = new Story();
        var other = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        var known = instantAfter(one.read(""));
        var query = "?limit=200&asOf=" + LATER + "&knownAt=" + known + "&recordedAt.gte="
                + one.read("").path("recordedAt");
        var asked = Stream.of("limit=200", "format=csv", "format=ndjson")
                .map(form -> list + query.replace("limit=200", form))
                .toList();
        var then = asked.stream().map(form -> as().get(form).asString()).toList();
        then.forEach(answer -> assertTrue(answer.contains(one.id) && answer.contains(other.id), answer));
        ok(one.change(values.get("third"), LONG_AGO));
        ok(one.correct(changed, values.get("first")));
        ok(other.end(LONG_AGO));
        new Story();
        assertEquals(then, asked.stream().map(form -> as().get(form).asString()).toList());
    }

    /** A cursor is a place in one list, in one order. */
    @Test
    void a_cursor_of_another_list_or_order_is_refused() {
        var one = new Story();
        new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        var places = Map.of(
                list + "?limit=1", list + "?sort=-recordedAt&limit=1",
                list + "?sort=-recordedAt&limit=1", one.at() + "/history?limit=1",
                one.at() + "/history?limit=1", list + "?limit=1");
        places.forEach((from, other) -> {
            var cursor = as().get(from).<String>path("next");
            assertEquals(200, as().get(from + "&cursor=" + cursor).statusCode(), from);
            as().get(other + "&cursor=" + cursor)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("CURSOR_INVALID"), "errors.pointer", contains("cursor"));
        });
    }

    @Test
    void a_day_that_has_not_come_is_refused_and_nothing_is_stored() {
        var one = new Story();
        var tomorrow = today().plusDays(1).toString();
        var days = one.first.entrySet().stream()
                .filter(member -> member.getValue().toString().matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(Map.Entry::getKey)
                .filter(member -> !planned().contains(member))
                .toList();
        for (var day : days) {
            var ahead = new LinkedHashMap<>(sample(NUMBER.incrementAndGet()));
            ahead.put(changed, values.get("first"));
            ahead.put(day, tomorrow);
            int before = as().get(list + "?count=true").path("total");
            as().body(ahead).post(list).then().statusCode(400).body("errors.pointer", contains("/" + day));
            as().get(list + "?count=true").then().body("total", equalTo(before));
            one.correct(day, tomorrow).then().statusCode(400).body("errors.pointer", contains("/patch/" + day));
        }
        one.assertVersions(1);
    }

    @Test
    void a_list_of_a_day_is_its_records_on_that_day() {
        var one = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        ok(one.change(values.get("third"), LATER));
        for (var day : List.of(LONG_AGO.minusDays(1), LONG_AGO, LATER, today())) {
            var items = as().get(list + "?asOf=" + day + "&limit=200&recordedAt.gte="
                            + one.read("").path("recordedAt"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Map<String, Object>>>path("items");
            assertEquals(
                    List.of(one.read("?asOf=" + day).<Map<String, Object>>path("")),
                    items.stream().filter(item -> item.get("id").equals(one.id)).toList());
        }
        as().get(list + "?asOf=" + LONG_AGO + "&count=true&recordedAt="
                        + one.read("").path("recordedAt"))
                .then()
                .body("total", equalTo(1));
    }

    /** Of those that have a name: by its stored keys, which are right on every day, and after a change and a correction. */
    @Test
    void names_are_sorted_by_pinyin_and_found_by_words_sounds_and_initials() {
        var sample = sample(NUMBER.incrementAndGet());
        var member = Stream.of("name", "title")
                .filter(name -> sample.containsKey(name) || changed.equals(name))
                .findFirst()
                .orElse(null);
        if (member == null) {
            return;
        }
        var number = Long.toString(System.nanoTime());
        var mark = "示例" + number;
        var places = List.of("东江", "重庆", "阿坝");
        var stories =
                places.stream().map(place -> new Story(member, mark + place)).toList();
        assertEquals(List.of("阿坝", "重庆", "东江"), sorted(mark, member, null));
        assertEquals(List.of("东江", "重庆", "阿坝"), sorted(mark, "-" + member, null));
        assertEquals(List.of("阿坝", "重庆", "东江"), sorted(mark, member, today()));
        var wide = number.chars()
                .mapToObj(digit -> Character.toString(digit - '0' + '０'))
                .reduce("", String::concat);
        for (var search : List.of(
                mark + " 重庆",
                "重庆 " + mark,
                number + " chongqing",
                "CQ " + number,
                "sl" + number + "cq",
                wide + "　重庆")) {
            assertEquals(List.of("重庆"), sorted(search, member, null), search);
        }
        assertEquals(List.of(), sorted(mark + " 龙川", member, null));
        ok(stories.get(1).patch(Map.of(member, mark + "珠海"), LATER));
        assertEquals(List.of("阿坝", "东江", "珠海"), sorted(mark, member, null));
        assertEquals(List.of("阿坝", "重庆", "东江"), sorted(mark, member, LATER.minusDays(1)));
        assertEquals(List.of("珠海"), sorted(number + " zh", member, today()));
        ok(stories.get(1).correct(member, mark + "安庆"));
        assertEquals(List.of("阿坝", "安庆", "东江"), sorted(mark, member, LATER));
        assertEquals(List.of("安庆"), sorted(number + " aq", member, null));
    }

    /** What follows the mark in the names that are found, read page by page. */
    private List<String> sorted(String search, String sort, LocalDate asOf) {
        var member = sort.replace("-", "");
        var names = new ArrayList<String>();
        String cursor = null;
        do {
            var request = as().queryParam("q", search).queryParam("sort", sort).queryParam("limit", 1);
            if (asOf != null) {
                request.queryParam("asOf", asOf.toString());
            }
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get(list);
            assertEquals(200, page.statusCode(), page.asString());
            names.addAll(page.path("items." + member));
            cursor = page.path("next");
        } while (cursor != null);
        return names.stream().map(name -> name.substring(name.length() - 2)).toList();
    }

    @Test
    void the_history_makes_the_record() {
        var one = toldInFull();
        var history = new ArrayList<>(one.history());
        assertEquals(
                List.of("REOPENED", "ENDED", "CORRECTED", "CHANGED", "RECORDED"),
                history.stream().map(event -> event.get("kind")).toList());
        assertEquals(
                List.of(4, 3, 2, 1, 0),
                history.stream().map(event -> event.get("recordVersion")).toList());
        var facts = new TreeMap<String, Object>();
        Collections.reverse(history);
        for (var event : history) {
            for (var change : members(event.get("changes"))) {
                var name = change.get("pointer").toString().substring(1);
                assertEquals(facts.get(name), change.get("before"), () -> event.toString());
                facts.put(name, change.get("after"));
            }
        }
        Map<String, Object> present = one.read("").path("");
        facts.forEach((name, value) -> assertEquals(value, present.get(name), name));
    }

    /** A record that was changed, corrected, ended and reopened. */
    private Story toldInFull() {
        var one = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        ok(one.correct(changed, values.get("third")));
        ok(one.end(LATER));
        ok(one.reopen(LATER.plusDays(1)));
        return one;
    }

    /** Of a register that not everybody may read, the feed says only which record an event is of, by whom and when. */
    @Test
    void the_feed_tells_what_the_history_says_in_the_same_order() {
        var feed = new FeedReader(list.replaceFirst("[^/]*$", "feed"));
        var from = feed.last();
        var one = toldInFull();
        var history = new ArrayList<>(one.history());
        Collections.reverse(history);
        if (As.user("viewer").get(one.at() + "/history").statusCode() == 403) {
            for (var said : List.of("validFrom", "precision", "reason", "evidence", "changes")) {
                history.forEach(event -> event.put(said, null));
            }
        }
        var told = feed.next(history.size(), list.replaceFirst(".*/", "") + "/" + one.id, from);
        assertEquals(history, told.stream().map(event -> event.get("data")).toList());
        assertEquals(
                List.of("recorded", "changed", "corrected", "ended", "reopened"),
                told.stream()
                        .map(event -> event.get("type").toString().replaceFirst(".*\\.", ""))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> members(Object changes) {
        return (List<Map<String, Object>>) changes;
    }

    @Test
    void each_version_can_be_read_as_it_was_answered() {
        var one = new Story();
        var answered = new ArrayList<String>();
        answered.add(one.read("").asString());
        answered.add(one.change(values.get("second"), LONG_AGO).asString());
        answered.add(one.change(values.get("third"), LATER).asString());
        for (int version = 0; version < answered.size(); version++) {
            assertEquals(answered.get(version), one.read("/versions/" + version).asString());
        }
        one.read("/versions/99").then().statusCode(404).body("code", equalTo("VERSION_UNKNOWN"));
    }

    @Test
    void what_has_ended_is_still_there_and_can_be_reopened() {
        var one = new Story();
        ok(one.end(LONG_AGO));
        one.read("").then().body("endedOn", equalTo(LONG_AGO.toString()));
        one.read("?asOf=" + LONG_AGO.minusDays(1)).then().statusCode(200).body("endedOn", nullValue());
        one.change(values.get("second"), LATER).then().statusCode(409).body("code", equalTo("RECORD_ENDED"));
        one.end(LATER).then().statusCode(409).body("code", equalTo("RECORD_ENDED"));
        one.reopen(LONG_AGO).then().statusCode(422).body("code", equalTo("REOPENED_TOO_EARLY"));
        ok(one.reopen(LATER));
        one.read("?asOf=" + LATER.minusDays(1)).then().body("endedOn", equalTo(LONG_AGO.toString()));
        one.read("").then().body("endedOn", nullValue());
        one.reopen(LATER).then().statusCode(409).body("code", equalTo("RECORD_NOT_ENDED"));
        one.assertVersions(3);
        ok(one.end(today()));
        ok(one.correct("endedOn", null));
        one.read("?asOf=" + today()).then().body("endedOn", nullValue());
        as().delete(one.at()).then().statusCode(405);
        one.read("").then().statusCode(200);
    }

    @Test
    void a_later_ending_leaves_an_earlier_one_and_its_reopening_as_they_were() {
        var one = new Story();
        ok(one.end(LONG_AGO));
        ok(one.reopen(LATER));
        for (var day : List.of(LONG_AGO.minusDays(1), LONG_AGO, LATER.minusDays(1))) {
            one.end(day).then().statusCode(422).body("code", equalTo("ENDED_TOO_EARLY"));
            one.correct("endedOn", day.toString()).then().statusCode(422).body("code", equalTo("ENDED_TOO_EARLY"));
        }
        one.change(values.get("second"), LATER.minusDays(1))
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_ENDED"));
        one.assertVersions(3);
        ok(one.end(LATER));
        one.read("?asOf=" + LATER.minusDays(1)).then().body("endedOn", equalTo(LONG_AGO.toString()));
        one.read("?asOf=" + LATER).then().body("endedOn", equalTo(LATER.toString()));
    }

    @Test
    void a_key_stands_for_one_day_as_well_as_for_one_change() {
        var one = new Story();
        for (var day : List.of(LATER, LONG_AGO)) {
            As.again(one.id, writer, writer)
                    .header("If-Match", one.etag)
                    .contentType(As.MERGE_PATCH)
                    .body(Map.of(changed, values.get("second")))
                    .patch(one.at() + "?validFrom=" + day)
                    .then()
                    .statusCode(day.equals(LATER) ? 200 : 422)
                    .body("code", day.equals(LATER) ? anything() : equalTo("IDEMPOTENCY_KEY_REUSED"));
        }
        one.read("?asOf=" + LATER.minusDays(1)).then().body(changed, equalTo(values.get("first")));
        one.assertVersions(2);
    }

    /** It stands for no end in the database. */
    @Test
    void the_last_of_all_days_cannot_be_named() {
        var one = new Story();
        var day = Dates.LAST_DAY;
        one.change(values.get("second"), day).then().statusCode(400);
        one.end(day).then().statusCode(400);
        one.read("?asOf=" + day).then().statusCode(400);
        as().get(list + "?asOf=" + day).then().statusCode(400);
        one.assertVersions(1);
    }

    @Test
    void a_change_is_made_to_the_version_that_was_read() {
        var one = new Story();
        for (var wrong :
                Map.of("", 428, "\"99\"", 412, "W/\"0\"", 412, "*", 428).entrySet()) {
            var request = as().contentType(As.MERGE_PATCH).body(Map.of(changed, values.get("second")));
            (wrong.getKey().isEmpty() ? request : request.header("If-Match", wrong.getKey()))
                    .patch(one.at())
                    .then()
                    .statusCode(wrong.getValue());
        }
        one.assertVersions(1);
        one.read("").then().body(changed, equalTo(values.get("first")));
    }

    @Test
    void of_many_writers_exactly_one_makes_each_version() throws Exception {
        var one = new Story();
        var answers = Together.together(
                64,
                () -> as().header("If-Match", one.etag)
                        .contentType(As.MERGE_PATCH)
                        .body(Map.of(changed, values.get("second")))
                        .patch(one.at()));
        var statuses = answers.stream().map(Response::statusCode).sorted().toList();
        assertEquals(200, statuses.get(0));
        assertEquals(Collections.nCopies(63, 412), statuses.subList(1, 64));
        one.assertVersions(2);
    }

    @Test
    void the_wrong_verb_and_unknown_members_are_refused_and_change_nothing() {
        var one = new Story();
        var corrected = correctedOnly(NUMBER.incrementAndGet());
        patch(one, Map.of(corrected.getKey(), corrected.getValue()))
                .then()
                .statusCode(422)
                .body(
                        "code", equalTo("MEMBER_CORRECTED_ONLY"),
                        "detail", containsString("/corrections"),
                        "errors.pointer", contains("/" + corrected.getKey()));
        for (var derived : List.of("id", "version", "recordedAt", "updatedBy")) {
            patch(one, Map.of(derived, "x")).then().statusCode(422).body("code", equalTo("MEMBER_DERIVED"));
        }
        patch(one, Map.of("endedOn", "2019-01-01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("MEMBER_BY_ENDING"), "detail", containsString("/ending"));
        patch(one, Map.of("unheardOf", "x"))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        hasItem("/unheardOf"),
                        "errors[0].detail",
                        not(containsString(corrected.getKey())));
        one.now()
                .contentType("application/json")
                .body(Map.of(changed, values.get("second")))
                .patch(one.at())
                .then()
                .statusCode(415);
        one.now()
                .contentType("text/plain")
                .body("{}")
                .patch(one.at())
                .then()
                .statusCode(415)
                .body("detail", containsString("application/merge-patch+json"));
        patch(one, List.of()).then().statusCode(400).body("code", equalTo("PATCH_NOT_OBJECT"));
        if (isRequired()) {
            var nothing = new LinkedHashMap<String, Object>();
            nothing.put(changed, null);
            patch(one, nothing).then().statusCode(400).body("errors.pointer", hasItem("/" + changed));
        }
        one.change(values.get("second"), today().plusDays(1))
                .then()
                .statusCode(422)
                .body("code", equalTo("CHANGE_IN_FUTURE"));
        one.assertVersions(1);
        assertEquals("\"0\"", one.read("").header("ETag"));
        ok(patch(one, Map.of()));
        one.assertVersions(1);
        ok(one.correct(corrected.getKey(), corrected.getValue()));
        one.read("?asOf=" + LONG_AGO).then().body(corrected.getKey(), equalTo(corrected.getValue()));
    }

    private Response patch(Story one, Object body) {
        return one.now().contentType(As.MERGE_PATCH).body(body).patch(one.at());
    }

    @Test
    void who_may_not_write_cannot_change_anything() {
        var one = new Story();
        for (var user : Stream.of("viewer", "auditor").toList()) {
            As.user(user)
                    .header("If-Match", one.etag)
                    .contentType(As.MERGE_PATCH)
                    .body(Map.of(changed, values.get("second")))
                    .patch(one.at())
                    .then()
                    .statusCode(403);
            As.user(user).body(one.first).post(list).then().statusCode(403);
            As.user(user)
                    .header("If-Match", one.etag)
                    .body(Map.of("on", LATER.toString(), "reason", "示例"))
                    .post(one.at() + "/ending")
                    .then()
                    .statusCode(403);
        }
        As.nobody().get(one.at()).then().statusCode(401);
        one.assertVersions(1);
    }

    @Test
    void what_will_be_known_cannot_be_asked() {
        var one = new Story();
        var tomorrow = Instant.now().plus(1, ChronoUnit.DAYS);
        one.read("?knownAt=" + tomorrow).then().statusCode(422).body("code", equalTo("KNOWN_AT_TOO_LATE"));
        as().get(list + "?asOf=2018-02-30").then().statusCode(400);
        one.assertVersions(1);
    }

    @Test
    void the_last_change_is_a_member_of_the_record() {
        var one = new Story();
        ok(one.change(values.get("second"), LONG_AGO));
        one.read("").then().body("updatedBy", equalTo(writer));
        as().get(list + "?updatedBy=" + writer + "&updatedAt.gte="
                        + one.read("").path("updatedAt"))
                .then()
                .statusCode(200)
                .body("items.id", hasItem(one.id));
        as().get(one.at() + "/history?kind=CHANGED").then().body("items", hasSize(1));
    }

    /** Of a register whose records stand nowhere everybody sees all. */
    @Test
    void outside_the_area_of_the_caller_a_record_does_not_exist() {
        var one = new Story();
        var which = "?count=true&recordedAt=" + one.read("").path("recordedAt");
        boolean placed = as().get(list + which + "&region=44").statusCode() == 200
                && as().get(list + which + "&region=44").<Integer>path("total") > 0;
        for (var reads : readsOf(one)) {
            outsider().get(reads).then().statusCode(placed ? 404 : 200);
            insider().get(reads).then().statusCode(200);
        }
        for (var asked : List.of(which, which + "&asOf=" + today(), which + "&q=%")) {
            int all = as().get(list + asked).path("total");
            insider().get(list + asked).then().body("total", equalTo(all));
            outsider().get(list + asked).then().body("total", equalTo(placed ? 0 : all));
            outsider()
                    .get(list + asked.replace("count=true", "format=csv"))
                    .then()
                    .body(containsString("#END " + (placed ? 0 : all)));
        }
        if (placed) {
            assertWritesRefused(one);
            one.assertVersions(1);
            insider()
                    .header("If-Match", one.etag)
                    .contentType(As.MERGE_PATCH)
                    .body(Map.of(changed, values.get("second")))
                    .patch(one.at())
                    .then()
                    .statusCode(200);
        }
    }

    private List<String> readsOf(Story one) {
        return Stream.of("", "?asOf=" + today(), "/history", "/versions/0", "/next-steps", "/transitions")
                .map(part -> one.at() + part)
                .filter(address -> as().get(address).statusCode() == 200)
                .toList();
    }

    private RequestSpecification outsider() {
        return As.within(List.of("3508", "441624"), "outsider", writer);
    }

    private RequestSpecification insider() {
        return As.within(List.of("441600", "44"), "insider", writer);
    }

    private void assertWritesRefused(Story one) {
        var ending = Map.of("on", today().toString(), "reason", "示例终止");
        var refused = new LinkedHashMap<String, Response>();
        refused.put(
                "change",
                outsider()
                        .header("If-Match", one.etag)
                        .contentType(As.MERGE_PATCH)
                        .body(Map.of(changed, values.get("second")))
                        .patch(one.at()));
        refused.put(
                "correction",
                outsider()
                        .header("If-Match", one.etag)
                        .body(Map.of("patch", Map.of(changed, values.get("second")), "reason", "示例更正"))
                        .post(one.at() + "/corrections"));
        refused.put(
                "ending", outsider().header("If-Match", one.etag).body(ending).post(one.at() + "/ending"));
        refused.put(
                "reopening",
                outsider().header("If-Match", one.etag).body(ending).post(one.at() + "/reopening"));
        var another = new LinkedHashMap<>(sample(NUMBER.incrementAndGet()));
        another.put(changed, values.get("first"));
        int before = as().get(list + "?count=true").path("total");
        refused.put("recording", outsider().body(another).post(list));
        refused.put(
                "many at once",
                outsider()
                        .body(Map.of("mode", "ALL", "items", List.of(another)))
                        .post(list + "/bulk"));
        refused.forEach((write, answer) -> {
            assertEquals(403, answer.statusCode(), write + " " + answer.asString());
            assertEquals("OUTSIDE_AREA", answer.path("code"), write);
        });
        outsider()
                .body(Map.of("mode", "EACH", "items", List.of(another)))
                .post(list + "/bulk")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo(403), "items[0].problem.code", equalTo("OUTSIDE_AREA"));
        as().get(list + "?count=true").then().body("total", equalTo(before));
    }
}

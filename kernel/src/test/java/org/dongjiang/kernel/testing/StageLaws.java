package org.dongjiang.kernel.testing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dongjiang.kernel.time.Clocks;
import org.junit.jupiter.api.Test;

/** What is true of every register whose records pass through stages. Each has one subclass, which names its stages. */
public abstract class StageLaws {

    private static final AtomicInteger NUMBER = new AtomicInteger(1_000);
    private static final LocalDate DAY = LocalDate.of(2018, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2019, 6, 5);
    private static final long SEED = 20180918;

    private final String list;
    private final String writer;
    private final List<String> stages;
    private final List<String> watched;

    /**
     * The laws of a register.
     *
     * @param writer may write in it
     * @param stages each of which follows the one before; a record goes back from the second to the first
     * @param watched the stages between which a step needs a second person
     */
    protected StageLaws(String list, String writer, List<String> stages, List<String> watched) {
        this.list = list;
        this.writer = writer;
        this.stages = stages;
        this.watched = watched;
    }

    /** A record in the first stage that has begun before 2018, without the members that later stages need. */
    protected abstract Map<String, Object> sample(int number);

    /** The members that each stage needs, with values of 1 July 2018; of the stages only some need any. */
    protected abstract Map<String, Map<String, Object>> needed();

    /** Whether records begin on a day. */
    protected boolean begins() {
        return true;
    }

    private final class Story {

        private final String id;
        private String etag;

        Story() {
            this(stages.get(0));
        }

        Story(String stage) {
            var added = add(stage);
            assertEquals(201, added.statusCode(), added.asString());
            id = added.path("id");
            etag = added.header("ETag");
        }

        String at() {
            return list + "/" + id;
        }

        Response step(String user, Map<String, Object> step) {
            return keep(as(user).header("If-Match", etag).body(step).post(at() + "/transitions"));
        }

        Response step(String to, LocalDate day) {
            return step("li", asked(to, day));
        }

        Response patch(Map<String, Object> members, LocalDate from) {
            return keep(as("li").header("If-Match", etag)
                    .contentType(As.MERGE_PATCH)
                    .body(members)
                    .patch(at() + "?validFrom=" + from));
        }

        Response correct(String member, Object value) {
            return keep(as("li").header("If-Match", etag)
                    .body(Map.of("patch", Map.of(member, value), "reason", "示例：从未如此"))
                    .post(at() + "/corrections"));
        }

        Response end(LocalDate day) {
            return keep(as("li").header("If-Match", etag)
                    .body(Map.of("on", day.toString(), "reason", "示例：终止"))
                    .post(at() + "/ending"));
        }

        Response decide(String user, int number, String decision) {
            var request = as(user).header("If-Match", etag);
            return keep((decision.equals("rejection") ? request.body(Map.of("reason", "示例：尚未验收")) : request)
                    .post(at() + "/transitions/" + number + "/" + decision));
        }

        /** A transition has a tag of its own. */
        private Response keep(Response answer) {
            if (answer.statusCode() == 200 && answer.path("number") == null) {
                etag = answer.header("ETag");
            }
            return answer;
        }

        /** Along the stages, with what they need and by two persons where that is needed. */
        void reach(String stage, LocalDate day) {
            for (int next = stages.indexOf(stage()) + 1; next <= stages.indexOf(stage); next++) {
                prepare(stages.get(next), day);
                go(stages.get(next), day);
            }
        }

        void prepare(String stage, LocalDate day) {
            var members = needed().get(stage);
            if (members != null) {
                ok(patch(members, day));
            }
        }

        void go(String stage, LocalDate day) {
            var taken = step(stage, day);
            if (taken.statusCode() == 201) {
                ok(decide("wang", taken.path("number"), "confirmation"));
            } else {
                ok(taken);
            }
        }

        String stage() {
            return read("").path("stage");
        }

        Response read(String query) {
            return as("li").get(at() + query);
        }

        Response next(LocalDate day) {
            var answer = as("li").get(at() + "/next-steps?asOf=" + day);
            assertEquals(200, answer.statusCode(), answer.asString());
            return answer;
        }

        List<String> missing(String stage, LocalDate day) {
            return next(day).path("steps.find { it.to == '" + stage + "' }.missing");
        }

        List<Map<String, Object>> history() {
            return read("/history").path("items");
        }

        /** The record and its history are as before. */
        Response unchanged(Supplier<Response> attempt) {
            var before = said();
            var answer = attempt.get();
            assertEquals(before, said());
            return answer;
        }

        private String said() {
            return read("").asString() + read("/history?limit=1&count=true").asString();
        }

        void refused(Supplier<Response> attempt, int status, String code) {
            unchanged(attempt).then().statusCode(status).body("code", equalTo(code));
        }
    }

    private Response add(String stage) {
        return add(stage, Map.of());
    }

    private Response add(String stage, Map<String, Object> members) {
        var body = new LinkedHashMap<>(sample(NUMBER.incrementAndGet()));
        body.put("stage", stage);
        body.putAll(members);
        return as("li").body(body).post(list);
    }

    private RequestSpecification as(String user) {
        return As.named(user, writer);
    }

    private static Map<String, Object> asked(String to, LocalDate day) {
        var step = new LinkedHashMap<String, Object>();
        step.put("to", to);
        step.put("happenedOn", day.toString());
        step.put("precision", "DAY");
        step.put("evidence", "示例〔2018〕1号");
        return step;
    }

    private static Map<String, Object> asked(String to, LocalDate day, String member, String value) {
        var step = asked(to, day);
        step.put(member, value);
        return step;
    }

    private static void ok(Response answer) {
        assertEquals(200, answer.statusCode(), answer.asString());
    }

    private static LocalDate today() {
        return LocalDate.now(Clocks.BUSINESS_ZONE);
    }

    private String first() {
        return stages.get(0);
    }

    private String second() {
        return stages.get(1);
    }

    /** At the stage from which a step needs a second person, with what it needs. */
    private Story watchedStory() {
        var one = new Story();
        one.reach(watched.get(0), DAY);
        one.prepare(watched.get(1), DAY);
        return one;
    }

    @Test
    void a_correction_of_the_first_stage_does_not_stand_for_a_second_person() {
        var one = new Story();
        one.refused(() -> one.correct("stage", watched.get(1)), 422, "STAGE_NOT_BEGINNING");
    }

    @Test
    void nothing_ends_before_its_last_step() {
        var one = new Story();
        one.reach(second(), LATER);
        one.refused(() -> one.end(LATER.minusDays(1)), 422, "ENDING_BEFORE_STEP");
        one.refused(() -> one.correct("endedOn", LATER.minusDays(1).toString()), 422, "ENDING_BEFORE_STEP");
        ok(one.end(LATER));
    }

    @Test
    void a_stage_is_reached_on_a_day_and_this_is_in_the_history() {
        var one = new Story();
        one.prepare(second(), DAY);
        ok(one.step(second(), LATER));
        one.read("?asOf=" + LATER.minusDays(1)).then().body("stage", equalTo(first()));
        one.read("?asOf=" + LATER).then().body("stage", equalTo(second()));
        var event = one.history().get(0);
        assertEquals("TRANSITION", event.get("kind"));
        assertEquals("DAY", event.get("precision"));
        assertEquals(LATER.toString(), event.get("validFrom"));
        assertEquals("示例〔2018〕1号", event.get("evidence"));
        as("li").get(list + "?stage=" + second() + "&recordedAt=" + one.read("").path("recordedAt"))
                .then()
                .body("items.id", contains(one.id));
        one.read("/transitions")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].from", equalTo(first()))
                .body("items[0].recordVersion", equalTo(one.read("").path("version")))
                .body("items[0].decidedBy", nullValue());
        one.read("/transitions/1").then().statusCode(200).body("to", equalTo(second()));
        one.read("/transitions/2").then().statusCode(404).body("code", equalTo("TRANSITION_UNKNOWN"));
    }

    @Test
    void of_a_day_that_is_not_known_exactly_the_first_of_its_period_is_recorded() {
        var one = new Story();
        one.prepare(second(), LocalDate.of(2018, 1, 1));
        var within = Map.of("MONTH", "2018-08-02", "QUARTER", "2018-08-01", "YEAR", "2018-02-01");
        within.forEach((precision, day) -> one.refused(
                () -> one.step("li", asked(second(), LocalDate.parse(day), "precision", precision)),
                422,
                "STEP_DAY_NOT_FIRST"));
        ok(one.step("li", asked(second(), LocalDate.of(2018, 7, 1), "precision", "QUARTER")));
        assertEquals("QUARTER", one.history().get(0).get("precision"));
        one.read("/transitions/1").then().body("precision", equalTo("QUARTER"), "happenedOn", equalTo("2018-07-01"));
    }

    /** It may be true, so it is not refused for its first day. */
    @Test
    void a_step_that_is_known_to_the_month_of_the_last_step_counts_from_the_day_of_that() {
        var one = new Story();
        var day = LocalDate.of(2018, 7, 15);
        one.reach(second(), day);
        var back = asked(first(), LocalDate.of(2018, 7, 1), "reason", "示例：当月退回");
        back.put("precision", "MONTH");
        ok(one.step("li", back));
        assertEquals(first(), one.stage());
        one.read("/transitions/2").then().body("happenedOn", equalTo("2018-07-01"), "precision", equalTo("MONTH"));
        ok(one.correct("stage", second()));
        one.read("?asOf=" + day).then().body("stage", equalTo(second()));
        one.read("?asOf=" + day.minusDays(1)).then().body("stage", equalTo(first()));
        back.put("happenedOn", "2018-06-01");
        one.refused(() -> one.step("li", back), 422, "STEP_BEFORE_LAST");
    }

    @Test
    void no_stage_is_skipped() {
        var one = new Story();
        one.prepare(second(), DAY);
        one.prepare(stages.get(2), DAY);
        for (var to : List.of(stages.get(2), first(), "UNHEARD_OF")) {
            one.refused(() -> one.step(to, DAY), 422, "STEP_NOT_ALLOWED");
        }
        one.read("/transitions").then().body("items", hasSize(0));
    }

    @Test
    void who_goes_back_says_why() {
        var one = new Story();
        one.reach(second(), DAY);
        one.refused(() -> one.step(first(), LATER), 422, "STEP_NEEDS_REASON");
        ok(one.step("li", asked(first(), LATER, "reason", "示例：停工")));
        assertEquals("示例：停工", one.history().get(0).get("reason"));
        one.read("?asOf=" + LATER.minusDays(1)).then().body("stage", equalTo(second()));
        assertEquals(first(), one.stage());
    }

    @Test
    void what_a_stage_needs_is_named_as_the_next_steps_name_it_and_is_not_taken_away() {
        for (var need : needed().entrySet()) {
            var to = need.getKey();
            int at = stages.indexOf(to);
            var one = new Story();
            one.reach(at < 0 ? watched.get(0) : stages.get(at - 1), DAY);
            var missing = one.missing(to, DAY);
            assertEquals(List.copyOf(need.getValue().keySet()), missing);
            one.refused(() -> one.step(to, DAY), 422, "STEP_NEEDS_MEMBERS");
            one.step(to, DAY)
                    .then()
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    missing.stream().map(member -> "/" + member).toArray()));
            one.prepare(to, DAY);
            assertEquals(List.of(), one.missing(to, DAY));
            one.go(to, DAY);
            var nothing = new LinkedHashMap<String, Object>();
            missing.forEach(member -> nothing.put(member, null));
            one.refused(() -> one.patch(nothing, LATER), 422, "STEP_NEEDS_MEMBERS");
        }
    }

    @Test
    void a_record_that_begins_in_a_later_stage_has_what_that_needs() {
        for (var need : needed().entrySet()) {
            if (isBeyondOnePerson(need.getKey())) {
                continue;
            }
            add(need.getKey())
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("STEP_NEEDS_MEMBERS"))
                    .body(
                            "errors.pointer",
                            contains(need.getValue().keySet().stream()
                                    .map(member -> "/" + member)
                                    .toArray()));
            assertEquals(201, add(need.getKey(), need.getValue()).statusCode());
        }
    }

    /** It would have what two persons confirm from one. What happened before it is recorded is a step of a past day. */
    @Test
    void no_record_begins_in_a_stage_that_takes_two_persons_or_beyond() {
        for (var stage : List.of(watched.get(1), stages.get(stages.size() - 1))) {
            if (isBeyondOnePerson(stage)) {
                var before = as("li").get(list + "?count=true&limit=1").<Integer>path("total");
                add(stage, needed().getOrDefault(stage, Map.of()))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("STAGE_NOT_BEGINNING"), "errors.pointer", contains("/stage"));
                assertEquals(before, as("li").get(list + "?count=true&limit=1").<Integer>path("total"));
            }
        }
    }

    private boolean isBeyondOnePerson(String stage) {
        int first = stages.indexOf(watched.get(1));
        return stage.equals(watched.get(1)) || (first >= 0 && stages.indexOf(stage) >= first);
    }

    @Test
    void a_step_is_of_a_day_on_which_the_record_was_there_and_not_before_the_last() {
        var one = new Story();
        one.prepare(second(), DAY);
        one.refused(() -> one.step(second(), today().plusDays(1)), 422, "CHANGE_IN_FUTURE");
        if (begins()) {
            one.refused(() -> one.step(second(), LocalDate.of(1800, 1, 1)), 422, "CHANGE_BEFORE_BEGINNING");
        }
        ok(one.step(second(), LATER));
        one.refused(() -> one.step("li", asked(first(), LATER.minusDays(1), "reason", "示例")), 422, "STEP_BEFORE_LAST");
        as("li").get(one.at() + "/next-steps?asOf=" + DAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("STEP_BEFORE_LAST"));
        ok(one.keep(as("li").header("If-Match", one.etag)
                .body(Map.of("on", LATER.plusDays(9).toString(), "reason", "示例"))
                .post(one.at() + "/ending")));
        one.refused(() -> one.step("li", asked(first(), LATER.plusDays(9), "reason", "示例")), 409, "RECORD_ENDED");
        one.next(LATER.plusDays(9))
                .then()
                .body("steps", hasSize(0), "endedOn", equalTo(LATER.plusDays(9).toString()));
        one.next(LATER.plusDays(8)).then().body("steps", not(empty()), "endedOn", nullValue());
        ok(one.step("li", asked(first(), LATER, "reason", "示例：同日退回")));
    }

    @Test
    void a_change_of_the_stage_is_refused_and_points_to_transitions() {
        var one = new Story();
        one.refused(() -> one.patch(Map.of("stage", second()), DAY), 422, "MEMBER_BY_TRANSITION");
    }

    @Test
    void a_step_that_never_was_is_taken_back_by_a_correction_and_what_was_known_stays() {
        var one = new Story();
        one.reach(second(), DAY);
        ok(one.step("li", asked(first(), DAY, "reason", "示例：同日退回")));
        var known = Instant.parse(one.read("").path("updatedAt"));
        one.refused(() -> one.correct("stage", stages.get(2)), 422, "STAGE_NOT_PREVIOUS");
        ok(one.correct("stage", second()));
        assertEquals(second(), one.stage());
        one.read("?asOf=" + DAY.minusDays(1)).then().body("stage", equalTo(first()));
        one.read("/transitions").then().body("items.state", contains("UNDONE", "DONE"));
        assertEquals("CORRECTED", one.history().get(0).get("kind"));
        while (!Instant.now().isAfter(known.plusMillis(1))) {
            Thread.onSpinWait();
        }
        one.read("?asOf=" + DAY + "&knownAt=" + known).then().body("stage", equalTo(first()));
        ok(one.correct("stage", first()));
        one.read("?asOf=" + today()).then().body("stage", equalTo(first()));
        one.read("/transitions").then().body("items.state", contains("UNDONE", "UNDONE"));
        // Without any step, the record began in another stage; that needs what the stage needs.
        if (!needed().containsKey(second())) {
            ok(one.correct("stage", second()));
            assertEquals(second(), one.stage());
        }
    }

    @Test
    void a_step_that_needs_two_persons_is_proposed_by_one_and_done_when_another_confirms() {
        var one = watchedStory();
        var needsTwo = one.next(DAY).path("steps.find { it.to == '" + watched.get(1) + "' }.needsSecondPerson");
        assertEquals(true, needsTwo);
        if (one.next(DAY).<Boolean>path("steps.find { it.to == '" + watched.get(1) + "' }.needsEvidence")) {
            var without = asked(watched.get(1), DAY);
            without.remove("evidence");
            one.refused(() -> one.step("li", without), 422, "STEP_NEEDS_EVIDENCE");
        }
        int number = one.read("/transitions").<List<Object>>path("items").size() + 1;
        var proposed = one.unchanged(() -> one.step(watched.get(1), DAY));
        proposed.then()
                .statusCode(201)
                .body("state", equalTo("PROPOSED"), "recordVersion", nullValue(), "number", equalTo(number));
        assertTrue(proposed.header("Location").endsWith(one.id + "/transitions/" + number));
        one.next(DAY).then().body("proposed", equalTo(number));
        one.refused(() -> one.step("wang", asked(watched.get(1), DAY)), 409, "TRANSITION_PENDING");
        for (var decision : List.of("confirmation", "rejection")) {
            one.refused(() -> one.decide("li", number, decision), 403, "OWN_TRANSITION");
        }
        one.unchanged(() -> one.decide("wang", number, "rejection"))
                .then()
                .statusCode(200)
                .body("state", equalTo("REJECTED"), "decidedBy", equalTo("wang"));
        one.refused(() -> one.decide("wang", number, "confirmation"), 409, "TRANSITION_DECIDED");
        one.step(watched.get(1), DAY).then().statusCode(201);
        one.decide("wang", number + 1, "confirmation").then().statusCode(200).body("stage", equalTo(watched.get(1)));
        one.read("/transitions/" + (number + 1))
                .then()
                .body("state", equalTo("DONE"), "recordedBy", equalTo("li"), "decidedBy", equalTo("wang"));
        assertEquals("TRANSITION", one.history().get(0).get("kind"));
        one.refused(() -> one.decide("wang", number + 7, "confirmation"), 404, "TRANSITION_UNKNOWN");
    }

    @Test
    void a_proposal_is_checked_again_when_it_is_confirmed() {
        var one = watchedStory();
        int number = one.step(watched.get(1), DAY).path("number");
        int at = stages.indexOf(watched.get(0));
        ok(one.correct("stage", stages.get(at == 0 ? 1 : at - 1)));
        one.refused(() -> one.decide("wang", number, "confirmation"), 409, "STAGE_CHANGED_MEANWHILE");
        one.decide("wang", number, "rejection").then().statusCode(200).body("state", equalTo("REJECTED"));
    }

    @Test
    void of_many_who_take_propose_or_confirm_the_same_step_one_does() throws Exception {
        var one = new Story();
        one.prepare(second(), DAY);
        var tag = one.etag;
        var taken = Together.together(
                64,
                () -> as("li").header("If-Match", tag)
                        .body(asked(second(), DAY))
                        .post(one.at() + "/transitions"));
        assertEquals(
                1, taken.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(
                63, taken.stream().filter(answer -> answer.statusCode() == 412).count());
        one.read("/transitions").then().body("items", hasSize(1));

        var other = watchedStory();
        var proposed = Together.together(
                64,
                () -> as("li").header("If-Match", other.etag)
                        .body(asked(watched.get(1), DAY))
                        .post(other.at() + "/transitions"));
        assertEquals(
                1,
                proposed.stream().filter(answer -> answer.statusCode() == 201).count());
        assertEquals(
                63,
                proposed.stream()
                        .filter(answer -> "TRANSITION_PENDING".equals(answer.path("code")))
                        .count());
        int number = other.next(DAY).path("proposed");
        var confirmed = Together.together(
                64,
                () -> as("wang")
                        .header("If-Match", other.etag)
                        .post(other.at() + "/transitions/" + number + "/confirmation"));
        assertEquals(
                1,
                confirmed.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(watched.get(1), other.stage());
    }

    @Test
    void who_may_not_write_takes_no_step_and_is_told_so() {
        var one = new Story();
        one.prepare(second(), DAY);
        for (var user : List.of("viewer", "auditor")) {
            one.refused(
                    () -> As.user(user)
                            .header("If-Match", one.etag)
                            .body(asked(second(), DAY))
                            .post(one.at() + "/transitions"),
                    403,
                    "ROLE_MISSING");
            assertFalse(As.user(user).get(one.at() + "/next-steps").<Boolean>path("steps[0].permitted"));
        }
        assertTrue(one.next(DAY).<List<Boolean>>path("steps.permitted").contains(true));
        as("li").body(asked(second(), DAY))
                .post(one.at() + "/transitions")
                .then()
                .statusCode(428);
    }

    @Test
    void outside_his_area_nobody_takes_confirms_or_rejects_a_step() {
        var one = watchedStory();
        int number = one.unchanged(() -> one.step(watched.get(1), DAY)).path("number");
        Supplier<RequestSpecification> outsider =
                () -> As.within(List.of("3508"), "wang", writer).header("If-Match", one.etag);
        var transition = one.at() + "/transitions/" + number;
        one.refused(
                () -> outsider.get().body(asked(watched.get(1), DAY)).post(one.at() + "/transitions"),
                403,
                "OUTSIDE_AREA");
        one.refused(() -> outsider.get().post(transition + "/confirmation"), 403, "OUTSIDE_AREA");
        one.refused(
                () -> outsider.get().body(Map.of("reason", "示例：尚未验收")).post(transition + "/rejection"),
                403,
                "OUTSIDE_AREA");
        for (var read : List.of("/transitions", "/transitions/" + number, "/next-steps")) {
            As.within(List.of("3508"), "wang", writer)
                    .get(one.at() + read)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RECORD_UNKNOWN"));
        }
        As.within(List.of("44"), "wang", writer)
                .header("If-Match", one.etag)
                .post(one.at() + "/transitions/" + number + "/confirmation")
                .then()
                .statusCode(200);
    }

    /** What is done is what the next steps say, and nothing else. */
    @Test
    void no_walk_leaves_the_steps_that_are_allowed() {
        var random = new Random(SEED);
        var all = new java.util.ArrayList<>(stages);
        all.addAll(watched);
        var one = new Story();
        for (int attempt = 0; attempt < 40; attempt++) {
            var to = all.get(random.nextInt(all.size()));
            if (random.nextInt(3) == 0) {
                one.prepare(to, DAY);
            }
            var body = asked(to, DAY);
            if (random.nextBoolean()) {
                body.put("reason", "示例");
            }
            Map<String, Object> allowed = one.next(DAY).path("steps.find { it.to == '" + to + "' }");
            boolean takes = allowed != null
                    && ((List<?>) allowed.get("missing")).isEmpty()
                    && (body.containsKey("reason") || !(boolean) allowed.get("needsReason"));
            if (!takes) {
                one.unchanged(() -> one.step("li", body)).then().statusCode(422);
                continue;
            }
            var taken = one.step("li", body);
            if ((boolean) allowed.get("needsSecondPerson")) {
                assertEquals(201, taken.statusCode(), taken.asString());
                ok(one.decide("wang", taken.path("number"), "confirmation"));
            } else {
                ok(taken);
            }
            assertEquals(to, one.stage());
        }
    }
}

package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_BY_ENDING;
import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_BY_TRANSITION;
import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_CORRECTED_ONLY;
import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_DERIVED;
import static org.dongjiang.kernel.history.HistoryProblem.PATCH_NOT_OBJECT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.dongjiang.kernel.json.MergePatch;
import org.dongjiang.kernel.problem.Problem;

/**
 * Merge patches of the records of one kind: which members they may have, and what becomes of the days of a record.
 *
 * @param <F> what users record of one
 */
final class Patches<F extends Record> {

    static final String ENDED_ON = "endedOn";

    private final RecordKind<F, ?, ?, ?> kind;
    private final Histories histories;

    Patches(RecordKind<F, ?, ?, ?> kind, Histories histories) {
        this.kind = kind;
        this.histories = histories;
    }

    /** @throws Problem {@code PATCH_NOT_OBJECT} */
    static ObjectNode object(JsonNode patch) {
        if (patch instanceof ObjectNode object) {
            return object;
        }
        throw PATCH_NOT_OBJECT.because();
    }

    /**
     * The members of the view that are no facts follow from something else.
     *
     * @throws Problem {@code MEMBER_BY_ENDING}, {@code MEMBER_DERIVED}
     */
    ObjectNode requireKnown(ObjectNode patch) {
        if (patch.has(ENDED_ON)) {
            throw MEMBER_BY_ENDING.at("/" + ENDED_ON, ENDED_ON);
        }
        for (var state : StateView.class.getRecordComponents()) {
            if (patch.has(state.getName())) {
                throw MEMBER_DERIVED.at("/" + state.getName(), state.getName());
            }
        }
        for (var member : kind.derived()) {
            if (patch.has(member)) {
                throw MEMBER_DERIVED.at("/" + member, member);
            }
        }
        return patch;
    }

    /** @throws Problem that names the right operation, if a member cannot be changed */
    ObjectNode changeable(JsonNode patch) {
        var asked = requireKnown(object(patch));
        for (var member : kind.correctedOnly()) {
            if (asked.has(member)) {
                throw MEMBER_CORRECTED_ONLY.at("/" + member, member);
            }
        }
        if (kind.isStaged() && asked.has(Staged.MEMBER)) {
            throw MEMBER_BY_TRANSITION.at("/" + Staged.MEMBER, Staged.MEMBER);
        }
        histories.requireMembers(asked, kind.changeable());
        return asked;
    }

    /** From a day on, until a later change has set the same member again. */
    Timeline<F> changed(Timeline<F> before, LocalDate day, ObjectNode patch) {
        var after = before;
        for (var member : (Iterable<String>) patch::fieldNames) {
            var now = value(before.on(day), member);
            var until = before.segments().stream()
                    .filter(segment -> segment.from().isAfter(day) && !Objects.equals(value(segment, member), now))
                    .findFirst()
                    .map(Segment::from)
                    .orElse(Segment.NO_END);
            after = with(after, day, until, member, patch);
        }
        return after;
    }

    /**
     * Back to the day on which a member got its present value.
     *
     * @param correctedSince the day of a member, where it is another; null where it is that one
     */
    Timeline<F> corrected(Timeline<F> before, ObjectNode patch, Function<String, LocalDate> correctedSince) {
        var after = before;
        for (var member : (Iterable<String>) patch::fieldNames) {
            var known = correctedSince.apply(member);
            after = with(after, known == null ? since(before, member) : known, Segment.NO_END, member, patch);
        }
        return after;
    }

    private LocalDate since(Timeline<F> before, String member) {
        var now = value(before.last(), member);
        var since = before.last().from();
        for (int at = before.segments().size() - 1; at >= 0; at--) {
            var segment = before.segments().get(at);
            if (!Objects.equals(value(segment, member), now)) {
                break;
            }
            since = segment.from();
        }
        return since;
    }

    private JsonNode value(Segment<F> segment, String member) {
        return histories.tree(segment.facts()).get(member);
    }

    /** One member of a patch, on some days. */
    Timeline<F> with(Timeline<F> timeline, LocalDate from, LocalDate until, String member, ObjectNode patch) {
        var one = patch.objectNode();
        one.set(member, patch.get(member));
        return timeline.between(
                from,
                until,
                segment -> segment.with(
                        histories.facts(MergePatch.applied(one, histories.tree(segment.facts())), kind.facts())));
    }
}

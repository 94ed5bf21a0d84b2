package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.history.HistoryProblem.CHANGE_BEFORE_BEGINNING;
import static org.dongjiang.kernel.history.HistoryProblem.CHANGE_IN_FUTURE;
import static org.dongjiang.kernel.history.HistoryProblem.CORRECTION_WITHOUT_EFFECT;
import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_CORRECTED_ONLY;
import static org.dongjiang.kernel.history.HistoryProblem.MEMBER_DERIVED;
import static org.dongjiang.kernel.history.HistoryProblem.PATCH_NOT_OBJECT;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_ENDED;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_IN_USE;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_NOT_ENDED;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_NOT_YET_BEGUN;
import static org.dongjiang.kernel.history.HistoryProblem.REOPENED_TOO_EARLY;
import static org.dongjiang.kernel.history.HistoryProblem.VERSION_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.history.RecordEvent.Statement;
import org.dongjiang.kernel.json.MergePatch;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.register.Records;
import org.dongjiang.kernel.register.Unreadable;

/**
 * The records of one kind, with everything that was ever said about them. A feature defines what a record says, and its rules.
 *
 * @param <F> what users record of one
 * @param <E> one as it is now
 * @param <H> one version of one
 * @param <V> how one is shown
 */
@Transactional
public abstract class LivingRegister<
        F extends Record, E extends LivingRecord<F>, H extends RecordVersion<F>, V extends Record & LivingView> {

    private static final String ENDED_ON = "endedOn";

    private final RecordKind<F, E, H, V> kind;
    private final Records<E> records;
    private final Histories histories;

    /** For the proxy of the container only. */
    protected LivingRegister() {
        this(null, null, null);
    }

    protected LivingRegister(RecordKind<F, E, H, V> kind, Records<E> records, Histories histories) {
        this.kind = kind;
        this.records = records;
        this.histories = histories;
    }

    /** The rules of a record, besides the constraints of its members. */
    protected void require(F facts) {}

    /** The members that together identify a record: no two records have the same. */
    protected abstract List<KeyMember> key(F facts);

    /**
     * What must be true of other records, such as that those exist to which it refers.
     *
     * @param before null if the record is new
     */
    protected void requireOthers(F facts, F before) {}

    /** The day on which a record begins; null if its facts do not say. */
    protected LocalDate begins(F facts) {
        return null;
    }

    /** The list as it is now or, with {@code asOf} or {@code knownAt}, as it was. */
    public Page<V> list(MultivaluedMap<String, String> query) {
        if (!Knowledge.isAsked(query)) {
            return kind.present().page(histories.database(), query);
        }
        var known = settled(query.getFirst(Knowledge.AS_OF), query.getFirst(Knowledge.KNOWN_AT));
        return kind.past()
                .page(
                        histories.database(),
                        Knowledge.without(query),
                        (build, select, version) ->
                                known.of(build, select, version, kind.past().entity()));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_NOT_YET_BEGUN} */
    public V read(UUID id, String asOf, String knownAt) {
        if (asOf == null && knownAt == null) {
            return records.read(id, kind::view);
        }
        var known = settled(asOf, knownAt);
        var record = records.require(id);
        return Unreadable.refused(
                        id, () -> versions(record, known).stream().findFirst().map(kind::view))
                .orElseThrow(() -> RECORD_NOT_YET_BEGUN.because(id));
    }

    private Knowledge settled(String asOf, String knownAt) {
        var known = Knowledge.of(asOf, knownAt, histories.clock());
        if (known.knownAt() != null) {
            histories.time().settle(known.knownAt());
        }
        return known;
    }

    private List<H> versions(E record, Knowledge known) {
        var build = histories.database().getCriteriaBuilder();
        var select = build.createQuery(kind.past().entity());
        var version = select.from(kind.past().entity());
        select.where(
                build.equal(version.get("recordId"), record.id()),
                known.of(build, select, version, kind.past().entity()));
        return histories.database().createQuery(select).getResultList();
    }

    /** Records something new. */
    public V add(F facts) {
        require(facts);
        requireFree(facts, null);
        requireOthers(facts, null);
        var record = kind.newRecord().get();
        var now = histories.time().now(null);
        record.stampedBy(now, histories.user());
        record.become(facts, null, now, histories.user());
        records.persist(record);
        var timeline = Timeline.beginning(begins(facts), facts);
        store(record, timeline.segments(), record.version());
        note(
                record,
                record.version(),
                new Statement(RecordEventKind.RECORDED, begins(facts), null, null),
                histories.changes(histories.nothing(), histories.tree(facts)));
        return kind.view(record);
    }

    /**
     * It has become otherwise from a day on. A day on which a later change has set the same member again keeps that.
     *
     * @param validFrom null for today
     * @return the record; unchanged if it says so already
     */
    public V change(UUID id, String ifMatch, LocalDate validFrom, JsonNode patch) {
        var record = records.lock(id, ifMatch);
        var asked = changeable(patch);
        var day = validFrom == null ? histories.today() : validFrom;
        var before = timeline(record);
        requirePast("validFrom", day);
        if (day.isBefore(before.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at("validFrom", before.begins());
        }
        if (record.endedOn() != null && !day.isBefore(record.endedOn())) {
            throw RECORD_ENDED.because(record.endedOn());
        }
        var after = changed(before, day, asked);
        return written(record, before, after, day, new Statement(RecordEventKind.CHANGED, day, null, null));
    }

    /** It was never as it stands, since the members that are corrected have their present values. */
    public V correct(UUID id, String ifMatch, Correction correction) {
        var record = records.lock(id, ifMatch);
        // A copy: what was asked is compared with what is stored for its key.
        var patch = object(correction.patch()).deepCopy();
        boolean ends = patch.has(ENDED_ON);
        var end = ends ? within("/patch/" + ENDED_ON, () -> day(patch.remove(ENDED_ON))) : null;
        within("/patch", () -> requireKnown(patch));
        var before = timeline(record);
        var corrected = within("/patch", () -> corrected(before, patch));
        var begins = begins(corrected.last().facts());
        var begun = begins == null ? corrected : corrected.beginningOn(begins);
        var after = ends ? endedOn(begun, end) : begun;
        var ended = after.last().endedOn();
        if (ended != null && ended.isBefore(after.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at(ends ? "/patch/" + ENDED_ON : "/patch", after.begins());
        }
        if (after.equals(before)) {
            throw CORRECTION_WITHOUT_EFFECT.because();
        }
        return within(
                "/patch",
                () -> written(
                        record,
                        before,
                        after,
                        before.last().from().isAfter(after.last().from())
                                ? before.last().from()
                                : after.last().from(),
                        new Statement(RecordEventKind.CORRECTED, null, correction.reason(), correction.evidence())));
    }

    /** From a day on it is no more. */
    public V end(UUID id, String ifMatch, Ending ending) {
        var record = records.lock(id, ifMatch);
        var before = timeline(record);
        requirePast("/on", ending.on());
        if (record.endedOn() != null) {
            throw RECORD_ENDED.because(record.endedOn());
        }
        if (ending.on().isBefore(before.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at("/on", before.begins());
        }
        var after = before.from(ending.on(), segment -> segment.endedOn(ending.on()));
        return written(
                record,
                before,
                after,
                ending.on(),
                new Statement(RecordEventKind.ENDED, ending.on(), ending.reason(), ending.evidence()));
    }

    /** It goes on again from a day on. */
    public V reopen(UUID id, String ifMatch, Ending reopening) {
        var record = records.lock(id, ifMatch);
        var before = timeline(record);
        requirePast("/on", reopening.on());
        if (record.endedOn() == null) {
            throw RECORD_NOT_ENDED.because();
        }
        if (!reopening.on().isAfter(record.endedOn())) {
            throw REOPENED_TOO_EARLY.at("/on", record.endedOn());
        }
        var after = before.from(reopening.on(), segment -> segment.endedOn(null));
        return written(
                record,
                before,
                after,
                reopening.on(),
                new Statement(RecordEventKind.REOPENED, reopening.on(), reopening.reason(), reopening.evidence()));
    }

    /** Everything that was said of a record, the last first. */
    public Page<RecordEventView> history(UUID id, MultivaluedMap<String, String> query) {
        var page = RecordEventView.LISTING.page(
                histories.database(), query, (build, select, event) -> build.equal(event.get("recordId"), id));
        records.require(id);
        return page;
    }

    /** What one version said of the last day on which it speaks. */
    public V version(UUID id, long number) {
        var record = records.require(id);
        return Unreadable.refused(
                        id,
                        () -> versions(record, (build, version) -> build.equal(version.get("version"), number)).stream()
                                .reduce((earlier, later) -> later)
                                .map(kind::view))
                .orElseThrow(() -> VERSION_UNKNOWN.because(number, record.version()));
    }

    private void requirePast(String pointer, LocalDate day) {
        if (day.isAfter(histories.today())) {
            throw CHANGE_IN_FUTURE.at(pointer, histories.today());
        }
    }

    private static ObjectNode object(JsonNode patch) {
        if (patch instanceof ObjectNode object) {
            return object;
        }
        throw PATCH_NOT_OBJECT.because();
    }

    /** The members of the view that are no facts follow from something else. */
    private ObjectNode requireKnown(ObjectNode patch) {
        for (var state : StateView.class.getRecordComponents()) {
            if (patch.has(state.getName())) {
                throw MEMBER_DERIVED.at("/" + state.getName(), state.getName());
            }
        }
        return patch;
    }

    private ObjectNode changeable(JsonNode patch) {
        var asked = requireKnown(object(patch));
        for (var member : kind.correctedOnly()) {
            if (asked.has(member)) {
                throw MEMBER_CORRECTED_ONLY.at("/" + member, member);
            }
        }
        return asked;
    }

    /** From a day on, until a later change has set the same member again. */
    private Timeline<F> changed(Timeline<F> before, LocalDate day, ObjectNode patch) {
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

    /** Back to the day on which a member got its present value. */
    private Timeline<F> corrected(Timeline<F> before, ObjectNode patch) {
        var after = before;
        for (var member : (Iterable<String>) patch::fieldNames) {
            var now = value(before.last(), member);
            var since = before.last().from();
            for (int at = before.segments().size() - 1; at >= 0; at--) {
                var segment = before.segments().get(at);
                if (!Objects.equals(value(segment, member), now)) {
                    break;
                }
                since = segment.from();
            }
            after = with(after, since, Segment.NO_END, member, patch);
        }
        return after;
    }

    private JsonNode value(Segment<F> segment, String member) {
        return histories.tree(segment.facts()).get(member);
    }

    private Timeline<F> with(Timeline<F> timeline, LocalDate from, LocalDate until, String member, ObjectNode patch) {
        var one = patch.objectNode();
        one.set(member, patch.get(member));
        return timeline.between(
                from,
                until,
                segment -> segment.with(
                        histories.facts(MergePatch.applied(one, histories.tree(segment.facts())), kind.facts())));
    }

    private static <T> T within(String pointer, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refusal) {
            throw refusal.within(pointer);
        }
    }

    private LocalDate day(JsonNode text) {
        return text.isNull() ? null : histories.facts(text, LocalDate.class);
    }

    private Timeline<F> endedOn(Timeline<F> timeline, LocalDate end) {
        if (end != null) {
            requirePast("/patch/" + ENDED_ON, end);
        }
        var present = timeline.last().endedOn();
        var open = present == null ? timeline : timeline.from(present, segment -> segment.endedOn(null));
        return end == null ? open : open.from(end, segment -> segment.endedOn(end));
    }

    private Timeline<F> timeline(E record) {
        return Timeline.of(versions(record, (build, version) -> build.conjunction()).stream()
                .map(RecordVersion::segment)
                .toList());
    }

    /** In the order in which they were recorded, and then of their days. */
    private List<H> versions(E record, BiFunction<CriteriaBuilder, Root<H>, Predicate> which) {
        var build = histories.database().getCriteriaBuilder();
        var select = build.createQuery(kind.past().entity());
        var version = select.from(kind.past().entity());
        select.where(build.equal(version.get("recordId"), record.id()), which.apply(build, version))
                .orderBy(build.asc(version.get("version")), build.asc(version.get("validFrom")));
        return histories.database().createQuery(select).getResultList();
    }

    private V written(E record, Timeline<F> before, Timeline<F> after, LocalDate day, Statement said) {
        var different = after.differences(before);
        if (different.isEmpty()) {
            return kind.view(record);
        }
        different.forEach(segment -> require(segment.facts()));
        requireFree(after.last().facts(), before.last().facts());
        requireOthers(after.last().facts(), before.last().facts());
        var now = histories.time().now(record.updatedAt());
        long version = record.version() + 1;
        record.become(after.last().facts(), after.last().endedOn(), now, histories.user());
        stored();
        store(record, different, version);
        note(record, version, said, histories.changes(told(before, day), told(after, day)));
        return kind.view(record);
    }

    /** @throws Problem {@code RECORD_IN_USE} if others refer to the record by a code that it had */
    private void stored() {
        try {
            records.flush();
        } catch (PersistenceException fault) {
            var sql = DatabaseFault.in(fault);
            throw sql != null && DatabaseFault.isReferenced(sql) ? RECORD_IN_USE.because() : fault;
        }
    }

    private void requireFree(F facts, F before) {
        var key = key(facts);
        if (before != null && key.equals(key(before))) {
            return;
        }
        if (key.size() == 1) {
            records.requireFree(key.get(0));
        } else {
            records.requireFirst(key.toArray(KeyMember[]::new));
        }
    }

    /** What is shown of a day: the facts and the end. */
    private ObjectNode told(Timeline<F> timeline, LocalDate day) {
        var segment = timeline.on(day);
        if (segment == null) {
            return histories.nothing();
        }
        var tree = histories.tree(segment.facts());
        if (segment.endedOn() != null) {
            tree.put(ENDED_ON, segment.endedOn().toString());
        }
        return tree;
    }

    private void store(E record, List<Segment<F>> segments, long version) {
        for (var segment : segments) {
            var row = kind.newVersion().get();
            row.write(record, segment, version);
            histories.database().persist(row);
        }
    }

    private void note(E record, long version, Statement said, String changes) {
        histories.tell(new RecordEvent(kind.register(), record, version, said, changes));
    }
}

package org.dongjiang.kernel.history;

import static org.dongjiang.kernel.history.HistoryProblem.CHANGE_BEFORE_BEGINNING;
import static org.dongjiang.kernel.history.HistoryProblem.CHANGE_IN_FUTURE;
import static org.dongjiang.kernel.history.HistoryProblem.CORRECTION_WITHOUT_EFFECT;
import static org.dongjiang.kernel.history.HistoryProblem.ENDED_TOO_EARLY;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_ENDED;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_IN_USE;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_NOT_ENDED;
import static org.dongjiang.kernel.history.HistoryProblem.RECORD_NOT_YET_BEGUN;
import static org.dongjiang.kernel.history.HistoryProblem.REFERENCE_ENDED;
import static org.dongjiang.kernel.history.HistoryProblem.REOPENED_TOO_EARLY;
import static org.dongjiang.kernel.history.HistoryProblem.VERSION_UNKNOWN;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.register.Listing;
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
                F extends Record, E extends LivingRecord<F>, H extends RecordVersion<F>, V extends Record & LivingView>
        implements Neighbour {

    /** The member by which others name a record. */
    private static final String CODE = "code";

    private final RecordKind<F, E, H, V> kind;
    private final Records<E> records;
    private final Histories histories;
    private final Patches<F> patches;
    private final Namings<F, E> namings;

    /** For the proxy of the container only. */
    protected LivingRegister() {
        this(null, null, null);
    }

    protected LivingRegister(RecordKind<F, E, H, V> kind, Records<E> records, Histories histories) {
        this.kind = kind;
        this.records = records;
        this.histories = histories;
        patches = new Patches<>(kind, histories);
        namings = new Namings<>(kind, records, histories, this::references);
    }

    /** The rules of a record, besides the constraints of its members. */
    protected void require(F facts) {}

    /** The members that together identify a record: no two records have the same. */
    protected abstract List<KeyMember> key(F facts);

    /** The records that it names: each must be known, and must not have ended by the day on which it is named. */
    protected List<Reference> references(F facts) {
        return List.of();
    }

    /**
     * What else must be true of other records.
     *
     * @param before null if the record is new
     */
    protected void requireOthers(F facts, F before) {}

    /**
     * What must be true of the facts of some days because of what is said of them, or because of what was said before.
     *
     * @param from the first of the days
     * @param until the day after the last
     * @param before null if the record is new
     */
    protected void requireDays(RecordEventKind said, LocalDate from, LocalDate until, F facts, F before) {}

    /**
     * What must be true of a record when it is corrected.
     *
     * @param begins its first day
     */
    protected void requireCorrected(E record, LocalDate begins) {}

    /**
     * What must be true of a record when it ends.
     *
     * @param end its first day without it
     */
    protected void requireEnding(F facts, LocalDate end) {}

    /** The day since which a correction of a member counts; null for the day on which it got its present value. */
    protected LocalDate correctedSince(E record, String member) {
        return null;
    }

    /** The day on which a record begins; null if its facts do not say. */
    protected LocalDate begins(F facts) {
        return null;
    }

    /** The last day of the term that was agreed; null if its facts do not say. */
    protected LocalDate ends(F facts) {
        return null;
    }

    /**
     * Checks the days of a record against those of the records that exclude it. A register with such a rule sees to it that nobody
     * else writes meanwhile: two of the same days would not see each other.
     *
     * @param overlaps whether another record has a day in common with it
     */
    protected void requireTerm(F facts, Predicate<E> overlaps) {}

    /**
     * What fills in the members of views that follow from other records.
     *
     * @param facts of the records that are shown; null for those of all records
     * @param knownAt null for all that is recorded
     */
    protected UnaryOperator<V> completion(Collection<F> facts, LocalDate day, Instant knownAt) {
        return UnaryOperator.identity();
    }

    /** The list as it is now or, with {@code asOf} or {@code knownAt}, as it was. */
    public Page<V> list(MultivaluedMap<String, String> query) {
        if (!Knowledge.isAsked(query)) {
            return completed(
                    kind.present()
                            .page(
                                    histories.database(),
                                    query,
                                    histories.<E>visible(kind, null),
                                    kind.standing(histories.database(), null)),
                    new Knowledge(histories.today(), null, null));
        }
        var known = settled(query.getFirst(Knowledge.AS_OF), query.getFirst(Knowledge.KNOWN_AT));
        return completed(
                kind.past()
                        .page(
                                histories.database(),
                                Knowledge.without(query),
                                versions(known),
                                kind.standing(histories.database(), known)),
                known);
    }

    private Page<V> completed(Page<V> page, Knowledge known) {
        if (page.export() != null) {
            return Page.exported(new CompletedList<>(
                    page.export(), () -> completion(null, known.asOf(), known.knownAt()), known.knownAt() != null));
        }
        return new Page<>(completed(page.items(), known), page.next(), page.total(), page.unreadable(), null);
    }

    private List<V> completed(List<V> views, Knowledge known) {
        var facts = views.stream().map(view -> kind.facts().cast(view.facts())).toList();
        var completion = completion(facts, known.asOf(), known.knownAt());
        return views.stream().map(completion).toList();
    }

    private V view(RecordState<F> state, Knowledge known) {
        return completed(List.of(kind.view(state)), known).get(0);
    }

    /** As it is now. */
    protected V view(E record) {
        return view(record, new Knowledge(histories.today(), null, null));
    }

    /** The versions that count and that the caller may see. */
    private Listing.Narrowing<H> versions(Knowledge known) {
        var visible = histories.<H>visible(kind, known);
        return (build, select, version) -> {
            var counting = known.of(build, select, version, kind.past().entity());
            return visible == null ? counting : build.and(counting, visible.of(build, select, version));
        };
    }

    /** @throws Problem {@code RECORD_UNKNOWN} if there is none that the caller may see */
    protected E known(UUID id) {
        var record = records.require(id);
        kind.present().require(histories.database(), id, histories.visible(kind, null));
        return record;
    }

    /** The same if the caller might have seen it on any day. */
    private E everKnown(UUID id) {
        var record = records.require(id);
        kind.past().require(histories.database(), id, histories.visible(kind, Knowledge.EVER));
        return record;
    }

    /**
     * A record in the version that its author read, locked until the commit.
     *
     * @throws Problem {@code RECORD_UNKNOWN}, {@code OUTSIDE_AREA}, and those of {@link Records#lock}
     */
    protected E locked(UUID id, String ifMatch) {
        var record = records.require(id);
        histories.requireOwn(kind, record);
        histories.requireWithin(kind, record.facts());
        return records.lock(id, ifMatch);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code RECORD_UNKNOWN}, {@code RECORD_NOT_YET_BEGUN} */
    public V read(UUID id, String asOf, String knownAt) {
        if (asOf == null && knownAt == null) {
            return Unreadable.refused(id, () -> view(known(id)));
        }
        var known = settled(asOf, knownAt);
        var record = everKnown(id);
        var then = Unreadable.refused(
                        id, () -> versions(record, known).stream().findFirst().map(version -> view(version, known)))
                .orElseThrow(() -> RECORD_NOT_YET_BEGUN.because(id));
        if (histories.visible(kind, known) != null) {
            kind.past().require(histories.database(), id, versions(known));
        }
        return then;
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
        references(facts).forEach(named -> require(named, histories.today()));
        var timeline = Timeline.beginning(begins(facts), facts);
        // If nobody said when it began, it is said of no day in particular.
        var areas = histories.requireWritable(
                kind, begins(facts) == null ? List.of(Segment.now(facts)) : timeline.segments());
        requireFree(facts, null);
        requireOthers(facts, null);
        requireTerm(facts, other -> term(timeline).overlaps(term(timeline(other))));
        requireSaid(RecordEventKind.RECORDED, timeline.last(), null);
        var record = kind.newRecord().get();
        var now = histories.time().now(null);
        record.stampedBy(now, histories.user());
        record.become(facts, null, now, histories.user());
        records.persist(record);
        store(
                record,
                timeline.segments(),
                new Statement(RecordEventKind.RECORDED, begins(facts), null, null),
                record.version(),
                histories.changes(histories.nothing(), histories.tree(facts)),
                areas);
        return view(record);
    }

    /**
     * It has become otherwise from a day on. A day on which a later change has set the same member again keeps that.
     *
     * @param validFrom null for today
     * @return the record; unchanged if it says so already
     */
    public V change(UUID id, String ifMatch, LocalDate validFrom, JsonNode patch) {
        var record = locked(id, ifMatch);
        var asked = patches.changeable(patch);
        var day = validFrom == null ? histories.today() : validFrom;
        var before = timeline(record);
        requireDay(before, "validFrom", day);
        var after = patches.changed(before, day, asked);
        return written(record, before, after, day, new Statement(RecordEventKind.CHANGED, day, null, null));
    }

    /** It was never as it stands, since the members that are corrected have their present values. */
    public V correct(UUID id, String ifMatch, Correction correction) {
        var record = locked(id, ifMatch);
        // A copy: what was asked is compared with what is stored for its key.
        var patch = Patches.object(correction.patch()).deepCopy();
        boolean ends = patch.has(Patches.ENDED_ON);
        var end = ends ? within("/patch/" + Patches.ENDED_ON, () -> day(patch.remove(Patches.ENDED_ON))) : null;
        within("/patch", () -> patches.requireKnown(patch));
        var before = timeline(record);
        var corrected =
                within("/patch", () -> patches.corrected(before, patch, member -> correctedSince(record, member)));
        var begins = begins(corrected.last().facts());
        var begun = begins == null ? corrected : corrected.beginningOn(begins);
        var after = ends ? endedOn(begun, end) : begun;
        var ended = after.last().endedOn();
        if (ended != null && ended.isBefore(after.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at(ends ? "/patch/" + Patches.ENDED_ON : "/patch", after.begins());
        }
        if (after.equals(before)) {
            throw CORRECTION_WITHOUT_EFFECT.because();
        }
        requireCorrected(record, after.begins());
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
        var record = locked(id, ifMatch);
        var before = timeline(record);
        requirePast("/on", ending.on());
        if (record.endedOn() != null) {
            throw RECORD_ENDED.because(record.endedOn());
        }
        if (ending.on().isBefore(before.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at("/on", before.begins());
        }
        requireNotReopenedAfter("/on", ending.on(), before);
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
        var record = locked(id, ifMatch);
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

    /** The members of facts that have a value. */
    protected Set<String> stated(F facts) {
        var names = new TreeSet<String>();
        histories.tree(facts).fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * What a record says of a day on which something happens to it.
     *
     * @param pointer the member of the request that has the day
     * @throws Problem {@code CHANGE_IN_FUTURE}, {@code CHANGE_BEFORE_BEGINNING}, {@code RECORD_ENDED}
     */
    protected F on(E record, String pointer, LocalDate day) {
        var timeline = timeline(record);
        requireDay(timeline, pointer, day);
        return timeline.on(day).facts();
    }

    /** From a day on one member says something else. */
    protected V become(E record, LocalDate day, String member, String value, Statement said) {
        var before = timeline(record);
        var patch = histories.nothing().put(member, value);
        return written(record, before, patches.with(before, day, Segment.NO_END, member, patch), day, said);
    }

    /** Everything that was said of a record, the last first; for those who might have seen it on any day. */
    public Page<RecordEventView> history(UUID id, MultivaluedMap<String, String> query) {
        var page = RecordEventView.LISTING.page(
                histories.database(), query, (build, select, event) -> build.equal(event.get("recordId"), id));
        everKnown(id);
        return page;
    }

    /** What one version said of the last day on which it speaks, with what followed from others when it was recorded. */
    public V version(UUID id, long number) {
        var record = everKnown(id);
        return Unreadable.refused(
                        id,
                        () -> kind
                                .versions(histories.database(), record.id(), " and v.version = :number")
                                .setParameter("number", number)
                                .getResultList()
                                .stream()
                                .reduce((earlier, later) -> later)
                                .map(version -> view(version, Knowledge.of(version.updatedAt()))))
                .orElseThrow(() -> VERSION_UNKNOWN.because(number, record.version()));
    }

    private void requireSaid(RecordEventKind said, Segment<F> segment, F before) {
        var facts = segment.facts();
        var from = segment.from();
        if (facts instanceof Placed here
                && !(before instanceof Placed was && was.region().equals(here.region()))) {
            var pointer = "/" + Place.PARAMETER;
            if (from.equals(Segment.FIRST_DAY)) {
                histories.regions().requireKnown(pointer, here.region());
            } else {
                histories.regions().require(pointer, here.region(), from);
            }
        }
        requireDays(said, from, segment.until(), facts, before);
    }

    private void requireDay(Timeline<F> timeline, String pointer, LocalDate day) {
        requirePast(pointer, day);
        if (day.isBefore(timeline.begins())) {
            throw CHANGE_BEFORE_BEGINNING.at(pointer, timeline.begins());
        }
        var ended = timeline.on(day).endedOn();
        if (ended != null) {
            throw RECORD_ENDED.because(ended);
        }
    }

    /** A later ending does not undo an earlier one, nor the reopening after it. */
    private static void requireNotReopenedAfter(String pointer, LocalDate end, Timeline<?> timeline) {
        timeline.endedAfter(end).ifPresent(ended -> {
            throw ENDED_TOO_EARLY.at(pointer, ended.endedOn(), ended.until());
        });
    }

    private void requirePast(String pointer, LocalDate day) {
        if (day.isAfter(histories.today())) {
            throw CHANGE_IN_FUTURE.at(pointer, histories.today());
        }
    }

    /** What is refused is in a part of the request. */
    protected static <T> T within(String pointer, Supplier<T> work) {
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
            requirePast("/patch/" + Patches.ENDED_ON, end);
        }
        var present = timeline.last().endedOn();
        var open = present == null ? timeline : timeline.from(present, segment -> segment.endedOn(null));
        if (end == null) {
            return open;
        }
        requireNotReopenedAfter("/patch/" + Patches.ENDED_ON, end, open);
        return open.from(end, segment -> segment.endedOn(end));
    }

    private Timeline<F> timeline(E record) {
        return kind.timeline(histories.database(), record.id());
    }

    private Timeline<F> term(Timeline<F> timeline) {
        return timeline.overAfter(ends(timeline.last().facts()));
    }

    private V written(E record, Timeline<F> before, Timeline<F> after, LocalDate day, Statement said) {
        var different = after.differences(before);
        if (different.isEmpty()) {
            return view(record);
        }
        different.forEach(segment -> require(segment.facts()));
        different.forEach(segment -> requireSaid(said.kind(), segment, before.factsOn(segment.from())));
        requireReferences(different, before, said.validFrom() == null ? histories.today() : said.validFrom());
        var areas = histories.requireWritable(kind, concerned(different, before, after));
        requireFree(after.last().facts(), before.last().facts());
        requireOthers(after.last().facts(), before.last().facts());
        requireTerm(
                after.last().facts(),
                other -> !other.id().equals(record.id()) && term(after).overlaps(term(timeline(other))));
        var end = after.last().endedOn();
        if (end != null && !end.equals(before.last().endedOn())) {
            requireEnding(after.last().facts(), end);
            var pointer = said.kind() == RecordEventKind.CORRECTED ? "/" + Patches.ENDED_ON : "/on";
            key(before.last().facts()).stream()
                    .filter(member -> member.name().equals(CODE))
                    .forEach(code -> histories.requireUnnamed(pointer, kind.register(), (String) code.value(), end));
        }
        var now = histories.time().now(record.updatedAt());
        long version = record.version() + 1;
        record.become(after.last().facts(), after.last().endedOn(), now, histories.user());
        store(
                record,
                Timeline.joined(different),
                said,
                version,
                histories.changes(told(before, day), told(after, day)),
                areas);
        return view(record);
    }

    /** What is said of the days that a write changes, and of now, before it and after it. */
    private static <F extends Record> List<Segment<F>> concerned(
            List<Segment<F>> different, Timeline<F> before, Timeline<F> after) {
        var were = before.segments().stream()
                .flatMap(segment -> different.stream().filter(segment::overlaps).map(segment::during));
        var now = Stream.of(before.last(), after.last()).map(last -> Segment.now(last.facts()));
        return Stream.of(were, different.stream(), now)
                .flatMap(segments -> segments)
                .toList();
    }

    /** What was named before may have ended since. */
    private void requireReferences(List<Segment<F>> different, Timeline<F> before, LocalDate since) {
        var known = before.segments().stream()
                .flatMap(segment -> references(segment.facts()).stream())
                .toList();
        different.stream()
                .flatMap(segment -> references(segment.facts()).stream())
                .filter(named -> known.stream().noneMatch(named::isSame))
                .forEach(named -> require(named, since));
    }

    private void require(Reference named, LocalDate since) {
        var register = kind.naming().get(named.pointer().substring(1));
        if (register != null) {
            histories.keep(register, named.code());
        }
        named.require(since);
    }

    @Override
    public String register() {
        return kind.register();
    }

    /**
     * Checks that no record of a register that rests on a member names this one.
     *
     * @throws Problem {@code MEMBER_RELIED_ON}
     */
    protected void requireNotNamedIn(String register, String pointer, String code) {
        histories.requireNotNamedIn(register, pointer, kind.register(), code);
    }

    @Override
    public void keep(String code) {
        namings.keep(code);
    }

    @Override
    public Optional<Label> naming(String register, String code, LocalDate from) {
        return namings.naming(register, code, from);
    }

    /**
     * Checks that a code names a record that has not ended by a day.
     *
     * @param name of the kind of record
     * @throws Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    protected void requireKnown(String pointer, String code, Label name, LocalDate day) {
        var ends = kind.asOf(
                        histories.database(),
                        new Knowledge(day, null, null),
                        "v.endedOn",
                        "v.facts.code = :code",
                        LocalDate.class)
                .setParameter("code", code)
                .getResultList();
        if (ends.isEmpty()) {
            // One that begins later is known as well.
            records.requireKnown(pointer, code, name);
        }
        ends.stream().filter(Objects::nonNull).findFirst().ifPresent(end -> {
            throw REFERENCE_ENDED.at(pointer, code, name, end);
        });
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
            tree.put(Patches.ENDED_ON, segment.endedOn().toString());
        }
        return tree;
    }

    /**
     * Stores a record with its new version and its event.
     *
     * @throws Problem {@code RECORD_IN_USE} if others refer to the record by a code that it had
     */
    private void store(
            E record,
            List<Segment<F>> segments,
            Statement said,
            long version,
            String changes,
            Collection<String> areas) {
        for (var segment : segments) {
            var row = kind.newVersion().get();
            row.write(record, segment, version);
            histories.database().persist(row);
        }
        try {
            histories.tell(new RecordEvent(kind.register(), record, version, said, changes, areas));
        } catch (PersistenceException fault) {
            var sql = DatabaseFault.in(fault);
            throw sql != null && DatabaseFault.isReferenced(sql) ? RECORD_IN_USE.because() : fault;
        }
    }
}

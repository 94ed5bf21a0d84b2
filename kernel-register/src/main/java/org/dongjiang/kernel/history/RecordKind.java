package org.dongjiang.kernel.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.kernel.area.Area;
import org.dongjiang.kernel.listing.FilterValue;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Tables;
import org.hibernate.jpa.HibernateHints;

/**
 * What distinguishes one kind of living records from another.
 *
 * @param register the name of its collection in addresses, such as {@code expos}
 * @param present its records as they are now, as a list
 * @param past their versions, as a list
 * @param derived the members of its view that follow from other records
 * @param standing null if its records stand nowhere: they are the same everywhere
 * @param owner whose its records are; null if they are nobody's
 * @param naming the members that name records with an end, and the registers of these
 */
public record RecordKind<
        F extends Record, E extends LivingRecord<F>, H extends RecordVersion<F>, V extends Record & LivingView>(
        String register,
        Class<F> facts,
        Supplier<E> newRecord,
        Supplier<H> newVersion,
        BiFunction<StateView, F, V> viewOf,
        Listing<E, V> present,
        Listing<H, V> past,
        Set<String> derived,
        Standing standing,
        Standing owner,
        Map<String, String> naming) {

    /**
     * The kind of these records.
     *
     * @param sort the default order of their list
     */
    public static <
                    F extends Record,
                    E extends LivingRecord<F>,
                    H extends RecordVersion<F>,
                    V extends Record & LivingView>
            RecordKind<F, E, H, V> of(
                    String register,
                    Class<F> facts,
                    Class<E> records,
                    Supplier<E> newRecord,
                    Class<H> versions,
                    Supplier<H> newVersion,
                    Class<V> views,
                    BiFunction<StateView, F, V> viewOf,
                    String sort) {
        return new RecordKind<>(
                register,
                facts,
                newRecord,
                newVersion,
                viewOf,
                Listing.of(records, views, (E one) -> viewOf.apply(StateView.of(one), one.facts()))
                        .searchingKeys()
                        .besides(Knowledge.AS_OF, Knowledge.KNOWN_AT)
                        .sortedBy(sort),
                Listing.of(versions, views, (H one) -> viewOf.apply(StateView.of(one), one.facts()))
                        .keyedBy("recordId")
                        .searchingKeys()
                        .besides(Knowledge.AS_OF, Knowledge.KNOWN_AT)
                        .sortedBy(sort),
                Arrays.stream(views.getRecordComponents())
                        .filter(member -> !member.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet()),
                place(facts).map(member -> new Standing(member, null)).orElse(null),
                null,
                Map.of());
    }

    private static Optional<String> place(Class<?> facts) {
        return Arrays.stream(facts.getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Place.class))
                .map(RecordComponent::getName)
                .findFirst();
    }

    /** The {@link Place} of its facts names one of these records, and they stand where it stands. */
    public RecordKind<F, E, H, V> standingWith(Places named) {
        return with(new Standing(place(facts).orElseThrow(), named), owner, naming);
    }

    /** Its records are those of the organisation whose credit code a member has. */
    public RecordKind<F, E, H, V> belongingTo(String member) {
        return with(standing, new Standing(member, null), naming);
    }

    /** Its records belong to whom the record belongs that a member names. */
    public RecordKind<F, E, H, V> belongingWith(String member, Places named) {
        return with(standing, new Standing(member, named), naming);
    }

    /**
     * A member names a record by its code, and it must not have ended by then.
     *
     * @param others the name of the register of what is named
     */
    public RecordKind<F, E, H, V> naming(String member, String others) {
        var more = new TreeMap<>(naming);
        more.put(member, others);
        return with(standing, owner, more);
    }

    private RecordKind<F, E, H, V> with(Standing where, Standing whose, Map<String, String> names) {
        return new RecordKind<>(
                register, facts, newRecord, newVersion, viewOf, present, past, derived, where, whose, names);
    }

    /** Its records, for others that stand where they stand. */
    public Places namedBy(String member) {
        return new Places(this, member);
    }

    /**
     * Where rows of a list stand, if that follows from other records; null otherwise.
     *
     * @param known null for the records as they are now
     */
    <R> Listing.Standing<R> standing(EntityManager database, Knowledge known) {
        return standing == null || standing.named() == null
                ? null
                : (build, select, row, digits) ->
                        standing.is(database, build, select, row, Whereabouts.within(digits), known);
    }

    /**
     * The rows that somebody may see; null for all. A record that has no division, though others of its kind have one, is of the whole
     * site and seen by everybody.
     *
     * @param known null for the records as they are now
     */
    <R> Listing.Narrowing<R> within(EntityManager database, Area area, Knowledge known) {
        if (area.isEverywhere() || standing == null) {
            return null;
        }
        var asked = Whereabouts.of(area);
        var says = asked.by().apply(this);
        return (build, select, row) -> {
            var within = says == null ? build.disjunction() : says.is(database, build, select, row, asked, known);
            return mayStandNowhere()
                    ? build.or(within, build.isNull(row.get("facts").get(standing.member())))
                    : within;
        };
    }

    /** The codes behind what some records say of it on some days. */
    Set<String> codes(
            EntityManager database, Collection<Segment<F>> said, Function<RecordKind<?, ?, ?, ?>, Standing> by) {
        var says = by.apply(this);
        var values = new HashMap<String, List<Segment<?>>>();
        said.forEach(one -> values.computeIfAbsent(value(says.member(), one.facts()), value -> new ArrayList<>())
                .add(one));
        return says.codes(database, values, by);
    }

    /**
     * The same of its records that have some codes: what they say now and on some days.
     *
     * @param member that has the code
     * @param named the codes, with the days on which they are named
     */
    Set<String> codes(
            EntityManager database,
            String member,
            Map<String, List<Segment<?>>> named,
            Function<RecordKind<?, ?, ?, ?>, Standing> by) {
        var build = database.getCriteriaBuilder();
        var select = build.createQuery(present.entity());
        var row = select.from(present.entity());
        select.where(row.get("facts").get(member).in(named.keySet()));
        var said = new ArrayList<Segment<F>>();
        for (var record : database.createQuery(select).getResultList()) {
            said.add(Segment.now(record.facts()));
            var days = named.get(value(member, record.facts())).stream()
                    .filter(Segment::hasDays)
                    .toList();
            if (!days.isEmpty()) {
                timeline(database, record.id()).segments().stream()
                        .filter(Segment::begun)
                        .flatMap(one -> days.stream().filter(one::overlaps).map(one::during))
                        .forEach(said::add);
            }
        }
        return codes(database, said, by);
    }

    private String value(String member, F facts) {
        return (String) FilterValue.value(component(member), facts);
    }

    private boolean mayStandNowhere() {
        return !component(standing.member()).getAccessor().isAnnotationPresent(NotNull.class);
    }

    private RecordComponent component(String member) {
        return Arrays.stream(facts.getRecordComponents())
                .filter(one -> one.getName().equals(member))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The versions {@code v} of a record, in the order in which they were recorded and then of their days. They are not compared with
     * their rows at each flush, as what may change is.
     *
     * @param also further conditions in HQL; the caller sets their parameters
     */
    TypedQuery<H> versions(EntityManager database, UUID record, String also) {
        return database.createQuery(
                        "select v from " + Tables.inQueries(past.entity()) + " v where v.recordId = :record" + also
                                + " order by v.version, v.validFrom",
                        past.entity())
                .setParameter("record", record)
                .setHint(HibernateHints.HINT_READ_ONLY, true);
    }

    /** All days of a record as known now. */
    Timeline<F> timeline(EntityManager database, UUID record) {
        return Timeline.of(versions(database, record, "").getResultList().stream()
                .map(RecordVersion::segment)
                .toList());
    }

    /**
     * A query in HQL over the versions {@code v} that count on a day: of each record that had begun, the one that covers the day.
     * A record that had ended by then has {@code v.endedOn}.
     *
     * @param select what is asked of {@code v}
     * @param rest further conditions on {@code v}, and an order; the caller sets their parameters
     */
    public <T> TypedQuery<T> asOf(EntityManager database, Knowledge known, String select, String rest, Class<T> type) {
        boolean narrowed = known.region() != null && standing != null;
        var query = database.createQuery(
                        "select " + select + " from " + Tables.inQueries(past.entity()) + " v where " + counting("v")
                                + (narrowed ? " and " + standing.within("v") : "") + " and " + rest,
                        type)
                .setParameter("day", known.asOf())
                .setParameter(
                        "knownAtMillis",
                        known.knownAt() == null
                                ? Long.MAX_VALUE
                                : known.knownAt().toEpochMilli());
        return narrowed ? query.setParameter("region", known.region() + "%") : query;
    }

    /** In HQL: that a version counts on the day. */
    String counting(String alias) {
        var covering = "%1$s.validFrom <= :day and %1$s.validUntil > :day and %1$s.updatedAtMillis <= :knownAtMillis";
        var later = alias + "w";
        return "%s.begun = true and %s and not exists (select 1 from %s %s where %s.recordId = %s.recordId and %s.version > %s.version and %s)"
                .formatted(
                        alias,
                        covering.formatted(alias),
                        Tables.inQueries(past.entity()),
                        later,
                        later,
                        alias,
                        later,
                        alias,
                        covering.formatted(later));
    }

    /** Whether any of its records had begun by a day, also if it has ended since. */
    public boolean anyAsOf(EntityManager database, Knowledge known) {
        return isAny(asOf(database, known, "1", "1 = 1", Integer.class));
    }

    /**
     * The same of those records of which a member says something.
     *
     * @param value null for all records
     */
    public boolean anyAsOf(EntityManager database, Knowledge known, String member, String value) {
        return isAny(asOf(database, known, "1", "(:value is null or v.facts." + member + " = :value)", Integer.class)
                .setParameter("value", value));
    }

    private static boolean isAny(TypedQuery<?> query) {
        return !query.setMaxResults(1).getResultList().isEmpty();
    }

    /** Whether its records pass through stages. */
    boolean isStaged() {
        return Staged.class.isAssignableFrom(facts);
    }

    /** How one of its records is shown. */
    public V view(RecordState<F> state) {
        return viewOf.apply(StateView.of(state), state.facts());
    }

    /** The members that can become otherwise. */
    Set<String> changeable() {
        return Arrays.stream(facts.getRecordComponents())
                .filter(member -> !member.isAnnotationPresent(Corrected.class))
                .map(RecordComponent::getName)
                .filter(member -> !(isStaged() && member.equals(Staged.MEMBER)))
                .collect(Collectors.toSet());
    }

    /** The members that can only be corrected. */
    Set<String> correctedOnly() {
        return Arrays.stream(facts.getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Corrected.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}

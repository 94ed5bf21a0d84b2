package org.dongjiang.kernel.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Tables;

/**
 * What distinguishes one kind of living records from another.
 *
 * @param register the name of its collection in addresses, such as {@code expos}
 * @param present its records as they are now, as a list
 * @param past their versions, as a list
 * @param derived the members of its view that follow from other records
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
        Set<String> derived) {

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
                        .sortedBy(sort),
                Listing.of(versions, views, (H one) -> viewOf.apply(StateView.of(one), one.facts()))
                        .keyedBy("recordId")
                        .sortedBy(sort),
                Arrays.stream(views.getRecordComponents())
                        .filter(member -> !member.getAccessor().isAnnotationPresent(JsonUnwrapped.class))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * A query in HQL over the versions {@code v} that count on a day: of each record that had begun, the one that covers the day.
     * A record that had ended by then has {@code v.endedOn}.
     *
     * @param knownAt what was recorded later does not count; null for all that is recorded
     * @param select what is asked of {@code v}
     * @param rest further conditions on {@code v}, and an order; the caller sets their parameters
     */
    public <T> TypedQuery<T> asOf(
            EntityManager database, LocalDate day, Instant knownAt, String select, String rest, Class<T> type) {
        var versions = Tables.inQueries(past.entity());
        var covering = "%1$s.validFrom <= :day and %1$s.validUntil > :day and %1$s.updatedAtMillis <= :knownAtMillis";
        return database.createQuery(
                        "select " + select + " from " + versions + " v where v.begun = true and "
                                + covering.formatted("v") + " and not exists (select 1 from " + versions
                                + " w where w.recordId = v.recordId and w.version > v.version and "
                                + covering.formatted("w") + ") and " + rest,
                        type)
                .setParameter("day", day)
                .setParameter("knownAtMillis", knownAt == null ? Long.MAX_VALUE : knownAt.toEpochMilli());
    }

    /** Whether any of its records had begun by a day, also if it has ended since. */
    public boolean anyAsOf(EntityManager database, LocalDate day, Instant knownAt) {
        return !asOf(database, day, knownAt, "1", "1 = 1", Integer.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Whether its records pass through stages. */
    boolean isStaged() {
        return Staged.class.isAssignableFrom(facts);
    }

    /** How one of its records is shown. */
    public V view(RecordState<F> state) {
        return viewOf.apply(StateView.of(state), state.facts());
    }

    /** The members that can only be corrected. */
    Set<String> correctedOnly() {
        return Arrays.stream(facts.getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Corrected.class))
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}

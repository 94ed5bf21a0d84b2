package org.dongjiang.kernel.history;

import java.util.Arrays;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dongjiang.kernel.register.Listing;

/**
 * What distinguishes one kind of living records from another.
 *
 * @param register the name of its collection in addresses, such as {@code expos}
 * @param present its records as they are now, as a list
 * @param past their versions, as a list
 */
public record RecordKind<
        F extends Record, E extends LivingRecord<F>, H extends RecordVersion<F>, V extends Record & LivingView>(
        String register,
        Class<F> facts,
        Supplier<E> newRecord,
        Supplier<H> newVersion,
        BiFunction<StateView, F, V> viewOf,
        Listing<E, V> present,
        Listing<H, V> past) {

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
                        .sortedBy(sort));
    }

    /** Whether its records pass through stages. */
    boolean isStaged() {
        return Staged.class.isAssignableFrom(facts);
    }

    V view(RecordState<F> state) {
        return viewOf.apply(StateView.of(state), state.facts());
    }

    /** The members that can only be corrected. */
    Set<String> correctedOnly() {
        return Arrays.stream(facts.getRecordComponents())
                .filter(member -> member.isAnnotationPresent(Corrected.class))
                .map(java.lang.reflect.RecordComponent::getName)
                .collect(Collectors.toSet());
    }
}

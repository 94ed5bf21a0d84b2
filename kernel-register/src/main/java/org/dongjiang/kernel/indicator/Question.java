package org.dongjiang.kernel.indicator;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_EMPTY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Knowledge;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.problem.QueryText;
import org.dongjiang.kernel.time.Dates;

/**
 * A query for an indicator.
 *
 * @param asOf business date; later events do not count
 * @param dimensions values by which it is narrowed, each known to the indicator
 */
public record Question(LocalDate asOf, Map<String, String> dimensions) {

    static final String PERIOD = "period";

    static final String KNOWN_AT = "knownAt";

    /** The suffix of a dimension's name for several values. */
    static final String ANY_OF = ".in";

    static final Label SEVERAL_CODES = new Label("代码，以逗号分隔，如 a,b", "codes separated by commas, such as a,b");
    private static final Pattern CODES = Pattern.compile("[a-z0-9-]{1,64}(,[a-z0-9-]{1,64})*");

    /**
     * The value of a dimension, if it is spelt as the contract declares.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code PARAMETER_EMPTY}, {@code FILTER_VALUE_INVALID}
     */
    static String spelt(String name, String value) {
        if (value.isEmpty()) {
            throw PARAMETER_EMPTY.at(name, name);
        }
        if (name.equals(Place.PARAMETER) && !value.matches(Division.DIGITS)) {
            throw FILTER_VALUE_INVALID.at(name, name, Division.SOME_DIGITS);
        }
        if (!name.endsWith(ANY_OF)) {
            return QueryText.require(name, value);
        }
        if (!CODES.matcher(value).matches()) {
            throw FILTER_VALUE_INVALID.at(name, name, SEVERAL_CODES);
        }
        return value;
    }

    public Optional<String> dimension(String name) {
        return Optional.ofNullable(dimensions.get(name));
    }

    /** The values to which it is narrowed, one or several; none if both forms are given and have no value in common. */
    public Optional<List<String>> anyOf(String name) {
        var one = dimension(name);
        var several = dimension(name + ANY_OF).map(text -> List.of(text.split(",", -1)));
        return several.isPresent() && one.isPresent()
                ? several.map(
                        values -> values.stream().filter(one.get()::equals).toList())
                : several.or(() -> one.map(List::of));
    }

    /** The member of a code list by which it is narrowed. */
    public <T extends Coded> Optional<T> code(String name, Class<T> list) {
        return dimension(name).flatMap(value -> find(list, value));
    }

    /** The period by which it is narrowed. */
    public Optional<Period> period() {
        return dimension(PERIOD).flatMap(Period::parse);
    }

    /** What was recorded later does not count; null for all that is recorded. */
    public Instant knownAt() {
        return knownAt(dimensions);
    }

    static Instant knownAt(Map<String, String> dimensions) {
        return Dates.knownAt(KNOWN_AT, dimensions.get(KNOWN_AT));
    }

    /** The first day that counts. */
    public LocalDate from() {
        return period().map(Period::first).orElse(LocalDate.of(1, 1, 1));
    }

    /** The last day that counts: the period's last, or the as-of date where that is earlier. */
    public LocalDate until() {
        return period().map(period -> period.lastUntil(asOf)).orElse(asOf);
    }

    /** The digits of the division to which it is narrowed; null for all. */
    public String region() {
        return dimension(Place.PARAMETER).map(Division::digits).orElse(null);
    }

    /** Which records count. */
    public Knowledge known() {
        return new Knowledge(asOf, knownAt(), region());
    }

    /** Which records count on the last day that counts. */
    public Knowledge knownUntil() {
        return new Knowledge(until(), knownAt(), region());
    }

    /** Which records count, wherever they stand. */
    public Knowledge knownAnywhere() {
        return new Knowledge(asOf, knownAt(), null);
    }

    static <T extends Coded> Optional<T> find(Class<T> list, String value) {
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> code.isSpelt(value))
                .findFirst();
    }
}

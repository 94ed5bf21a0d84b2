package org.dongjiang.kernel.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;

/** One indicator: its label, its computation, its dimensions, and the service that answers it. */
public final class Indicator {

    private final String code;
    private final Label name;
    private final Unit unit;
    private final Label computation;
    /** Data of this database are read at once; data of other services are fetched later. */
    private final Function<Question, Supplier<Figure>> answer;

    private Function<Question, Unit> unitFor;
    private Function<Question, String> lines = question -> null;
    private Supplier<LocalDate> reconciledOn = () -> null;
    private Predicate<Question> begun = question -> true;
    private Consumer<Instant> settling = instant -> {};
    /** All are narrowed to a division, which was checked before. */
    private final Map<String, Predicate<String>> dimensions =
            new LinkedHashMap<>(Map.of(Place.PARAMETER, digits -> true));

    private Indicator(
            String code, Label name, Unit unit, Label computation, Function<Question, Supplier<Figure>> answer) {
        this.code = code;
        this.name = name;
        this.unit = unit;
        unitFor = question -> unit;
        this.computation = computation;
        this.answer = answer;
    }

    /** An amount of money, in yuan; null if none was recorded. */
    public static Indicator ofMoney(String code, Label name, Label computation, Function<Question, Money> answer) {
        return of(code, name, Unit.CNY, computation, answer.andThen(Indicator::yuan));
    }

    /**
     * An amount of money from another service, in yuan; null if that has none.
     *
     * @param ofWhat the subject of the query, read in a transaction
     * @param ask runs the query after that transaction
     */
    public static <T> Indicator ofMoneyElsewhere(
            String code,
            Label name,
            Label computation,
            Function<Question, T> ofWhat,
            BiFunction<T, Question, Money> ask) {
        return new Indicator(code, name, Unit.CNY, computation, question -> {
            var what = ofWhat.apply(question);
            return () -> yuan(ask.apply(what, question));
        });
    }

    private static Figure yuan(Money amount) {
        return Figure.of(amount == null ? null : amount.yuan(), Absence.NOTHING_RECORDED);
    }

    /** An indicator that counts. */
    public static Indicator ofCount(
            String code, Label name, Unit unit, Label computation, Function<Question, Long> answer) {
        return of(code, name, unit, computation, answer.andThen(count -> Figure.of(BigDecimal.valueOf(count), null)));
    }

    /** An indicator in percent; null if it cannot be computed (division by zero). */
    public static Indicator ofPercent(
            String code, Label name, Label computation, Function<Question, BigDecimal> answer) {
        return of(
                code,
                name,
                Unit.PERCENT,
                computation,
                answer.andThen(percent -> Figure.of(percent, Absence.NOTHING_TO_DIVIDE_BY)));
    }

    /** An indicator that itself gives the reason for a missing value, or the number of its parts. */
    public static Indicator of(
            String code, Label name, Unit unit, Label computation, Function<Question, Figure> answer) {
        return new Indicator(code, name, unit, computation, question -> {
            var figure = answer.apply(question);
            return () -> figure;
        });
    }

    /**
     * The value is null, not zero, if nothing is recorded yet from which it could be known.
     *
     * @param recorded whether something is recorded until the day of the query
     */
    public Indicator once(Predicate<Question> recorded) {
        begun = recorded;
        return this;
    }

    /**
     * @param dimension name of the query parameter
     * @param known whether a value of it exists
     */
    public Indicator by(String dimension, Predicate<String> known) {
        dimensions.put(dimension, known);
        return this;
    }

    /**
     * May also be narrowed to several natural codes, as lists are: {@code project.in=a,b}. A code without data adds
     * nothing.
     */
    public Indicator byAnyOf(String dimension) {
        return by(dimension + Question.ANY_OF, text -> true);
    }

    /** Counted in another unit if it is narrowed in this way. */
    public Indicator countedIn(Unit other, String dimension, Coded value) {
        unitFor =
                question -> question.dimension(dimension).filter(value::isSpelt).isPresent() ? other : unit;
        return this;
    }

    /** Narrowed by a {@link Period}. */
    public Indicator byPeriod() {
        return by(Question.PERIOD, text -> Period.parse(text).isPresent());
    }

    /** Also answered as known at an instant: its records are {@linkplain org.dongjiang.kernel.history living}. */
    public Indicator byKnowledge() {
        return by(Question.KNOWN_AT, text -> true);
    }

    /**
     * The same of what is known by other instants than those of records.
     *
     * @param settled sees to it that nothing gets an instant any more, or an earlier one; called outside transactions
     */
    public Indicator byKnowledge(Consumer<Instant> settled) {
        settling = settled;
        return byKnowledge();
    }

    /** Narrowed by a member of a code list, spelled {@code preliminary-design}. */
    public Indicator byCode(String dimension, Class<? extends Coded> list) {
        return by(dimension, text -> Question.find(list, text).isPresent());
    }

    /**
     * Computed from lines that can be listed.
     *
     * @param address of the list of exactly those lines, relative to the service
     * @param reconciled the day on which the lines last agreed with what they are copies of; null if never
     */
    public Indicator tracedTo(Function<Question, String> address, Supplier<LocalDate> reconciled) {
        lines = address;
        reconciledOn = reconciled;
        return this;
    }

    public String code() {
        return code;
    }

    Label name() {
        return name;
    }

    Unit unit(Question question) {
        return unitFor.apply(question);
    }

    Label computation() {
        return computation;
    }

    Map<String, Predicate<String>> dimensions() {
        return dimensions;
    }

    /** From now on the answer as known at an instant is always the same. */
    void settle(Instant knownAt) {
        settling.accept(knownAt);
    }

    /** Null if there are no such lines. */
    String lines(Question question) {
        return lines.apply(question);
    }

    /** Null if it is not computed from lines that are reconciled, or they never agreed yet. */
    LocalDate reconciledOn() {
        return reconciledOn.get();
    }

    /** Within a transaction; the result supplies the value afterwards. */
    Supplier<Figure> answer(Question question) {
        return begun.test(question) ? answer.apply(question) : () -> Figure.absent(Absence.NOTHING_RECORDED);
    }
}

package org.dongjiang.kernel.indicator;

import static org.dongjiang.kernel.money.MoneyProblem.TOTAL_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.DATES_REVERSED;
import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
import static org.dongjiang.kernel.problem.CommonProblem.INDICATOR_AT_END_ONLY;
import static org.dongjiang.kernel.problem.CommonProblem.INDICATOR_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_MISSING;
import static org.dongjiang.kernel.problem.CommonProblem.SERIES_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.SERIES_TOO_LONG;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.bulkhead.Bulkhead;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.RecordTime;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.TotalTooLarge;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.ProblemType;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pillar's indicators. Public: they are published figures. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "指标 · Indicators")
@CodeLists({Unit.class, Absence.class, SeriesStep.class, SeriesCount.class})
public class IndicatorResource {

    private static final String CODE = "code";
    private static final String CODES = CODE + Question.ANY_OF;
    private static final String AS_OF = "asOf";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String STEP = "step";
    private static final String COUNTING = "counting";
    private static final List<String> OF_SERIES = List.of(CODE, CODES, FROM, TO, STEP, COUNTING);

    /** Ten years of months. */
    private static final int MOST_STEPS = 120;

    private static final String ONE = "[a-z0-9.-]{1,64}";
    private static final String SEVERAL = ONE + "(," + ONE + "){0,19}";

    /** What can keep one indicator from being answered, and none of the others. */
    private static final Set<ProblemType> GAPS = Set.of(DEPENDENCY_UNAVAILABLE, TOTAL_TOO_LARGE);

    private static final int SERIES_AT_ONCE = 2;
    private static final Duration SERIES_PATIENCE = Duration.ofSeconds(2);

    /** Anybody may ask, and one series takes some hundred queries. */
    private final Bulkhead bulkhead = new Bulkhead(SERIES_AT_ONCE, SERIES_PATIENCE, SERIES_BUSY);

    private final Map<String, Indicator> known = new TreeMap<>();
    private final Clock clock;
    private final TotalTooLarge totals;
    private final RecordTime time;

    IndicatorResource(@All List<Indicators> offered, Clock clock, TotalTooLarge totals, RecordTime time) {
        this.clock = clock;
        this.totals = totals;
        this.time = time;
        for (var feature : offered) {
            feature.indicators().forEach(indicator -> known.put(indicator.code(), indicator));
        }
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listIndicators",
            summary = "指标取值；不带 code 时列出全部 · Indicators; all of them if no code is given",
            description = "其余查询参数为该指标的维度，如 programme=new-countryside、period=2018-H1 · Every other query parameter"
                    + " is a dimension of the indicator")
    public Page<IndicatorView> list(
            @Parameter(description = "指标代码 · Indicator code") @QueryParam(CODE) String code,
            @Parameter(description = "截至日期，缺省为今天 · Business date; today by default", example = "2018-06-30")
                    @QueryParam(AS_OF)
                    String asOf,
            @Parameter(
                            description =
                                    "时刻：当时所知；不带 asOf 时截至当时那一天；availableDimensions 含 knownAt 的指标方可 · Instant: as known then; without asOf,"
                                            + " as of the day of this instant; for indicators with knownAt in availableDimensions")
                    @QueryParam(Question.KNOWN_AT)
                    String knownAt,
            @Parameter(
                            description =
                                    "行政区划：只计其内的；代码的前 2、4、6、9 或 12 位 · Division: only what lies within it; the first 2, 4, 6, 9 or 12"
                                            + " digits of its code",
                            example = "441622",
                            schema = @Schema(type = SchemaType.STRING, pattern = Division.DIGITS))
                    @QueryParam(Place.PARAMETER)
                    String region,
            @Context UriInfo uri) {
        var dimensions = dimensions(uri, List.of(CODE, AS_OF));
        var day = day(asOf, Question.knownAt(dimensions));
        if (code == null) {
            narrowing(dimensions).findFirst().ifPresent(dimension -> {
                throw FILTER_UNKNOWN.at(dimension, dimension, CODE + ", " + AS_OF + ", " + Place.PARAMETER);
            });
            var question = new Question(day, dimensions);
            var read = inTransaction(() -> known.values().stream()
                    .map(indicator -> readOrRefusal(indicator, question))
                    .toList());
            return Page.whole(read.stream().map(one -> answerOrGap(one, uri)).toList());
        }
        var indicator = require(CODE, code);
        var question = new Question(day, dimensions);
        check(indicator, dimensions);
        var read = inTransaction(() -> read(indicator, question));
        return Page.whole(List.of(answer(read, uri)));
    }

    @GET
    @Path("series")
    @PermitAll
    @Operation(
            operationId = "listIndicatorSeries",
            summary =
                    "指标的序列：每期一个数值；不带 code 时为全部指标 · Series of indicators, of all of them if no code is given: one value for each step",
            description = "至多 120 期、20 个指标；没有数值的期为 null 并注明原因。其余查询参数为维度，对各指标都适用 · At most 120 steps and 20"
                    + " indicators; a step without a value has null and the reason. Every other query parameter is a"
                    + " dimension, which applies to each indicator")
    public Page<SeriesView> series(
            @Parameter(description = "指标代码 · Indicator code") @QueryParam(CODE) String code,
            @Parameter(
                            description = "几个指标代码，以逗号分隔 · Several indicator codes, separated by commas",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^" + ONE + "$"))
                    @QueryParam(CODES)
                    String codes,
            @Parameter(
                            description = "自该日所在的一期起 · From the step of this day on",
                            required = true,
                            example = "2016-01-01")
                    @QueryParam(FROM)
                    String from,
            @Parameter(
                            description = "至该日，以后的不计 · Up to this day; what is later does not count",
                            required = true,
                            example = "2018-09-18")
                    @QueryParam(TO)
                    String to,
            @Parameter(
                            description = "每期的长度：month、quarter、half、year · Length of a step",
                            required = true,
                            example = "half",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"month", "quarter", "half", "year"}))
                    @QueryParam(STEP)
                    String step,
            @Parameter(
                            description =
                                    "at-end 截至期末（默认），within 只计该期之内（availableDimensions 含 period 的指标方可） · at-end: up"
                                            + " to the end of each step (default); within: only what falls within it, for indicators"
                                            + " with period in availableDimensions",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"at-end", "within"},
                                            defaultValue = "at-end"))
                    @QueryParam(COUNTING)
                    String counting,
            @Parameter(
                            description =
                                    "时刻：当时所知；availableDimensions 含 knownAt 的指标方可 · Instant: as known then; for indicators with"
                                            + " knownAt in availableDimensions")
                    @QueryParam(Question.KNOWN_AT)
                    String knownAt,
            @Parameter(
                            description =
                                    "行政区划：只计其内的；代码的前 2、4、6、9 或 12 位 · Division: only what lies within it; the first 2, 4, 6, 9 or 12"
                                            + " digits of its code",
                            example = "441622",
                            schema = @Schema(type = SchemaType.STRING, pattern = Division.DIGITS))
                    @QueryParam(Place.PARAMETER)
                    String region,
            @Context UriInfo uri) {
        var last = day(TO, to);
        var steps = steps(day(FROM, from), last, coded(STEP, SeriesStep.class, step));
        var counted = counting == null ? SeriesCount.AT_END : coded(COUNTING, SeriesCount.class, counting);
        var dimensions = dimensions(uri, OF_SERIES);
        var unknown = code == null && codes == null
                ? narrowing(dimensions).findFirst()
                : Stream.of(Question.PERIOD).filter(dimensions::containsKey).findFirst();
        if (unknown.isPresent()) {
            throw FILTER_UNKNOWN.at(unknown.get(), unknown.get(), String.join(", ", OF_SERIES));
        }
        var today = Clocks.today(clock);
        var until = last.isBefore(today) ? last : today;
        var asked = asked(code, codes);
        return Page.whole(bulkhead.pass(() -> asked.stream()
                .map(indicator -> series(indicator, dimensions, counted, steps, until))
                .toList()));
    }

    private Collection<Indicator> asked(String code, String codes) {
        if (codes != null && !codes.matches(SEVERAL)) {
            throw FILTER_VALUE_INVALID.at(CODES, CODES, Question.SEVERAL_CODES);
        }
        if (code == null && codes == null) {
            return known.values();
        }
        return Stream.concat(
                        Stream.ofNullable(code).map(one -> require(CODE, one)),
                        Stream.ofNullable(codes)
                                .flatMap(several -> Stream.of(several.split(",", -1)))
                                .map(one -> require(CODES, one)))
                .distinct()
                .toList();
    }

    private Indicator require(String pointer, String code) {
        var indicator = known.get(code);
        if (indicator == null) {
            throw INDICATOR_UNKNOWN.at(pointer, code, String.join(", ", known.keySet()));
        }
        return indicator;
    }

    private static List<Period> steps(LocalDate from, LocalDate to, SeriesStep step) {
        if (to.isBefore(from)) {
            throw DATES_REVERSED.at(TO, from);
        }
        var steps = step.steps(from, to, MOST_STEPS);
        if (steps.size() > MOST_STEPS) {
            throw SERIES_TOO_LONG.at(TO, MOST_STEPS);
        }
        return steps;
    }

    private LocalDate day(String name, String text) {
        if (text == null) {
            throw PARAMETER_MISSING.at(name, name);
        }
        return Dates.asOf(name, text, clock);
    }

    private static <T extends Coded> T coded(String name, Class<T> list, String text) {
        if (text == null) {
            throw PARAMETER_MISSING.at(name, name);
        }
        return Question.find(list, text)
                .orElseThrow(() -> FILTER_VALUE_INVALID.at(
                        name,
                        name,
                        Stream.of(list.getEnumConstants())
                                .map(Coded::dimensionValue)
                                .collect(Collectors.joining(", "))));
    }

    private SeriesView series(
            Indicator indicator,
            Map<String, String> dimensions,
            SeriesCount counted,
            List<Period> steps,
            LocalDate until) {
        check(indicator, dimensions);
        if (counted == SeriesCount.WITHIN && !indicator.dimensions().containsKey(Question.PERIOD)) {
            throw INDICATOR_AT_END_ONLY.at(COUNTING, indicator.code());
        }
        var begun = steps.stream().filter(step -> !step.first().isAfter(until)).toList();
        var read = inTransaction(() -> begun.stream()
                .map(step -> {
                    var narrowed = new TreeMap<>(dimensions);
                    if (counted == SeriesCount.WITHIN) {
                        narrowed.put(Question.PERIOD, step.code());
                    }
                    return readOrRefusal(indicator, new Question(step.lastUntil(until), narrowed));
                })
                .toList());
        var values = new ArrayList<SeriesView.ValueView>();
        String gap = null;
        for (int at = 0; at < steps.size(); at++) {
            var step = steps.get(at);
            if (at >= read.size()) {
                values.add(SeriesView.ValueView.of(step, step.last(), Figure.absent(Absence.NOT_BEGUN)));
            } else if (DEPENDENCY_UNAVAILABLE.name().equals(gap)) {
                // Who does not answer now is not asked again for each step.
                values.add(SeriesView.ValueView.missing(
                        step, read.get(at).question().asOf(), gap));
            } else {
                var value = value(step, read.get(at));
                gap = value.gap();
                values.add(value);
            }
        }
        return new SeriesView(
                indicator.code(),
                indicator.name(),
                indicator.unit(new Question(until, dimensions)),
                dimensions,
                indicator.computation(),
                values);
    }

    private static SeriesView.ValueView value(Period step, Read read) {
        try {
            return SeriesView.ValueView.of(
                    step, read.question().asOf(), read.figure().get());
        } catch (Problem problem) {
            if (!GAPS.contains(problem.type())) {
                throw problem;
            }
            return SeriesView.ValueView.missing(
                    step, read.question().asOf(), problem.type().name());
        }
    }

    private LocalDate day(String asOf, Instant knownAt) {
        return asOf == null && knownAt != null
                ? LocalDate.ofInstant(knownAt, Clocks.BUSINESS_ZONE)
                : Dates.asOf(AS_OF, asOf, clock);
    }

    /** The data read for an indicator; another service, if needed, is called when the value is requested. */
    private record Read(
            Indicator indicator, Question question, Supplier<Figure> figure, String lines, LocalDate reconciledOn) {}

    /** Nothing is written, and a query that fails forbids a commit. */
    private static <T> T inTransaction(Supplier<T> reading) {
        QuarkusTransaction.begin();
        try {
            return reading.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Read read(Indicator indicator, Question question) {
        return new Read(
                indicator, question, indicator.answer(question), indicator.lines(question), indicator.reconciledOn());
    }

    /** The same; a total that is too large is a refusal, which is answered in the place of the value. */
    private Read readOrRefusal(Indicator indicator, Question question) {
        try {
            return read(indicator, question);
        } catch (ArithmeticException | PersistenceException fault) {
            var refusal = totals.read(fault).orElseThrow(() -> fault);
            return new Read(
                    indicator,
                    question,
                    () -> {
                        throw refusal;
                    },
                    null,
                    null);
        }
    }

    private static Map<String, String> dimensions(UriInfo uri, List<String> others) {
        var dimensions = new TreeMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!others.contains(name)) {
                dimensions.put(name, Question.spelt(name, values.get(0)));
            }
        });
        return dimensions;
    }

    /** The dimensions that not all indicators have. */
    private static Stream<String> narrowing(Map<String, String> dimensions) {
        return dimensions.keySet().stream().filter(name -> !name.equals(Place.PARAMETER));
    }

    /** Also settles what was known at the instant that is asked for. */
    private void check(Indicator indicator, Map<String, String> dimensions) {
        dimensions.forEach((name, value) -> {
            var knows = indicator.dimensions().get(name);
            if (knows == null) {
                throw DIMENSION_UNKNOWN.at(
                        name,
                        indicator.code(),
                        name,
                        String.join(", ", indicator.dimensions().keySet()));
            }
            if (value.indexOf('\0') >= 0 || !knows.test(value)) {
                throw DIMENSION_VALUE_UNKNOWN.at(name, name, value);
            }
        });
        var knownAt = Question.knownAt(dimensions);
        if (knownAt != null) {
            time.settle(knownAt);
            indicator.settle(knownAt);
        }
    }

    private static IndicatorView answer(Read read, UriInfo uri) {
        var figure = read.figure().get();
        return IndicatorView.of(
                read.indicator(),
                read.question(),
                figure,
                read.lines() == null ? null : uri.getBaseUri().getRawPath() + read.lines(),
                read.reconciledOn(),
                null);
    }

    /** In the list of all, one that cannot be answered at present does not hide the rest. */
    private static IndicatorView answerOrGap(Read read, UriInfo uri) {
        try {
            return answer(read, uri);
        } catch (Problem problem) {
            if (!GAPS.contains(problem.type())) {
                throw problem;
            }
            return IndicatorView.of(
                    read.indicator(),
                    read.question(),
                    Figure.of(null, null),
                    null,
                    null,
                    problem.type().name());
        }
    }
}

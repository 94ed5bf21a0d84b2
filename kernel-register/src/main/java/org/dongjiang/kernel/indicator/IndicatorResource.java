package org.dongjiang.kernel.indicator;

import static org.dongjiang.kernel.money.MoneyProblem.TOTAL_TOO_LARGE;
import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.FILTER_UNKNOWN;
import static org.dongjiang.kernel.problem.CommonProblem.INDICATOR_UNKNOWN;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.RecordTime;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.TotalTooLarge;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.ProblemType;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The pillar's indicators. Public: they are published figures. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "指标 · Indicators")
@CodeLists({Unit.class, Absence.class})
public class IndicatorResource {

    private static final String CODE = "code";
    private static final String AS_OF = "asOf";

    /** What can keep one indicator from being answered, and none of the others. */
    private static final Set<ProblemType> GAPS = Set.of(DEPENDENCY_UNAVAILABLE, TOTAL_TOO_LARGE);

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
            @Context UriInfo uri) {
        var dimensions = dimensions(uri);
        var day = day(asOf, Question.knownAt(dimensions));
        if (code == null) {
            if (!dimensions.isEmpty()) {
                var dimension = dimensions.keySet().iterator().next();
                throw FILTER_UNKNOWN.at(dimension, dimension, CODE + ", " + AS_OF);
            }
            var question = new Question(day, Map.of());
            var read = inTransaction(() -> known.values().stream()
                    .map(indicator -> readOrRefusal(indicator, question))
                    .toList());
            return Page.whole(read.stream().map(one -> answerOrGap(one, uri)).toList());
        }
        var indicator = known.get(code);
        if (indicator == null) {
            throw INDICATOR_UNKNOWN.at(CODE, code, String.join(", ", known.keySet()));
        }
        var question = new Question(day, dimensions);
        var read = inTransaction(() -> {
            check(indicator, dimensions);
            if (question.knownAt() != null) {
                time.settle(question.knownAt());
            }
            return read(indicator, question);
        });
        return Page.whole(List.of(answer(read, uri)));
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

    private static Map<String, String> dimensions(UriInfo uri) {
        var dimensions = new TreeMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> {
            if (!name.equals(CODE) && !name.equals(AS_OF)) {
                dimensions.put(name, Question.spelt(name, values.get(0)));
            }
        });
        return dimensions;
    }

    private static void check(Indicator indicator, Map<String, String> dimensions) {
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

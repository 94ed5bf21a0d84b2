package org.dongjiang.gateway.overview;

import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.gateway.overview.OverviewView.FigureView;
import org.dongjiang.gateway.overview.OverviewView.PillarView;
import org.dongjiang.gateway.pillar.IndicatorAnswer;
import org.dongjiang.gateway.pillar.IndicatorQuestion;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.pillar.Pillars;
import org.dongjiang.gateway.pillar.Questions;
import org.dongjiang.kernel.codes.Label;

/** Queries the figures of the page from the pillars. */
@ApplicationScoped
class Overview {

    /** The parameter of the query. */
    static final String PARTNERSHIP = "partnership";

    private static final String PAGE = "overview.json";
    private static final int HALF_YEAR = 6;
    private static final String REGION = "region";
    /** The page names projects and programmes; a register without that name has nothing to show for it. */
    private final List<Figure> page;

    private final Pillars pillars;
    private final Partnerships partnerships;
    private final Questions questions;

    Overview(Pillars pillars, Partnerships partnerships, Questions questions, ObjectMapper json) {
        this.pillars = pillars;
        this.partnerships = partnerships;
        this.questions = questions;
        try (var file = Overview.class.getResourceAsStream(PAGE)) {
            page = List.of(json.readValue(file, Figure[].class));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * @param asOf business date
     * @param partnership to whose receiving division all figures are narrowed; null for all
     */
    OverviewView asOf(LocalDate asOf, String partnership) {
        var place = partnership == null
                ? Map.<String, String>of()
                : Map.of(REGION, partnerships.receiving(PARTNERSHIP, partnership));
        var asked = page.stream().collect(Collectors.toMap(entry -> entry, entry -> entry.on(asOf, place)));
        var answers = questions.answer(asked.values());
        var views = pillars.all().stream()
                .map(pillar -> view(pillar, asked, answers))
                .toList();
        boolean complete = answers.values().stream()
                .allMatch(answer -> answer.gap() == null || answer.gap() == DIMENSION_VALUE_UNKNOWN);
        return new OverviewView(asOf, partnership, complete, views);
    }

    private PillarView view(
            Pillar pillar, Map<Figure, IndicatorQuestion> asked, Map<IndicatorQuestion, IndicatorAnswer> answers) {
        var figures = new ArrayList<FigureView>();
        for (var entry : page) {
            var answer = answers.get(asked.get(entry));
            if (pillar.answers(entry.indicator()) && answer.gap() != DIMENSION_VALUE_UNKNOWN) {
                figures.add(figure(entry, asked.get(entry), answer));
            }
        }
        boolean available = figures.stream().anyMatch(figure -> figure.gap() == null);
        return new PillarView(pillar.path(), pillar.name(), available, figures);
    }

    private static FigureView figure(Figure entry, IndicatorQuestion question, IndicatorAnswer answer) {
        return new FigureView(
                entry.label(),
                question.indicator(),
                question.dimensions(),
                answer.value() == null ? null : answer.value().toPlainString(),
                answer.unit(),
                answer.gap() == null ? null : answer.gap().name(),
                answer.reason(),
                answer.parts(),
                answer.reconciledOn());
    }

    /**
     * A figure of the page; {@code {year}} and {@code {halfYear}} in its dimensions are derived from the business date.
     */
    private record Figure(Label label, String indicator, Map<String, String> dimensions) {

        /** @param place further dimensions */
        IndicatorQuestion on(LocalDate asOf, Map<String, String> place) {
            var narrowed = Stream.of(dimensions, place)
                    .flatMap(some -> some.entrySet().stream())
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> entry.getValue()
                                    .replace("{year}", "%04d".formatted(asOf.getYear()))
                                    .replace("{halfYear}", halfYear(asOf))));
            return new IndicatorQuestion(indicator, asOf, narrowed);
        }

        /** The last complete half-year, for which a report can exist. */
        private static String halfYear(LocalDate asOf) {
            var next = asOf.plusDays(1);
            boolean firstHalf = next.getMonthValue() <= HALF_YEAR;
            return firstHalf ? "%04d-H2".formatted(next.getYear() - 1) : "%04d-H1".formatted(next.getYear());
        }
    }
}

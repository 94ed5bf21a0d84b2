package org.dongjiang.gateway.figurecheck;

import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.FIGURE_REPEATED;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.TOTAL_CIRCULAR;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.TOTAL_MISSING;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.gateway.figurecheck.CheckFigures.PublishedFigure;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;
import org.dongjiang.gateway.pillar.IndicatorQuestion;
import org.dongjiang.gateway.pillar.Questions;

/** Checks the figures of a document. */
@ApplicationScoped
class FigureChecks {

    private final Questions questions;

    FigureChecks(Questions questions) {
        this.questions = questions;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code FIGURE_REPEATED}, {@code TOTAL_MISSING}, {@code TOTAL_CIRCULAR} */
    FigureCheckView check(CheckFigures asked) {
        var checked = byId(asked);
        requireTotals(asked, checked);
        heldAgainstBooks(checked.values());
        var totals = totals(checked);
        totals.forEach(Total::blameOnePart);
        return view(List.copyOf(checked.values()), totals);
    }

    private static Map<String, CheckedFigure> byId(CheckFigures asked) {
        var checked = new LinkedHashMap<String, CheckedFigure>();
        for (int at = 0; at < asked.figures().size(); at++) {
            var figure = asked.figures().get(at);
            if (checked.put(figure.id(), new CheckedFigure(figure)) != null) {
                throw FIGURE_REPEATED.at("/figures/" + at + "/id", figure.id());
            }
        }
        return checked;
    }

    private void heldAgainstBooks(Iterable<CheckedFigure> figures) {
        var asked = new LinkedHashMap<CheckedFigure, IndicatorQuestion>();
        for (var figure : figures) {
            if (figure.isCheckable()) {
                asked.put(figure, question(figure.figure()));
            }
        }
        var answers = questions.answer(asked.values());
        asked.forEach((figure, question) -> figure.holdAgainst(answers.get(question)));
    }

    private static IndicatorQuestion question(PublishedFigure figure) {
        var dimensions = figure.dimensions() == null ? Map.<String, String>of() : figure.dimensions();
        return new IndicatorQuestion(figure.indicator(), figure.asOf(), dimensions);
    }

    private static void requireTotals(CheckFigures asked, Map<String, CheckedFigure> checked) {
        for (int at = 0; at < asked.figures().size(); at++) {
            var figure = asked.figures().get(at);
            var pointer = "/figures/" + at + "/partOf";
            if (figure.partOf() != null && !checked.containsKey(figure.partOf())) {
                throw TOTAL_MISSING.at(pointer, figure.id(), figure.partOf());
            }
            if (isPartOfItself(figure, checked)) {
                throw TOTAL_CIRCULAR.at(pointer, figure.id());
            }
        }
    }

    /** Follows the totals, at most once each: they may lead into a circle of others. */
    private static boolean isPartOfItself(PublishedFigure figure, Map<String, CheckedFigure> checked) {
        var total = checked.get(figure.partOf());
        for (int step = 0; total != null && step < checked.size(); step++) {
            if (total.id().equals(figure.id())) {
                return true;
            }
            total = checked.get(total.figure().partOf());
        }
        return false;
    }

    private static List<Total> totals(Map<String, CheckedFigure> checked) {
        var parts = new LinkedHashMap<String, List<CheckedFigure>>();
        for (var figure : checked.values()) {
            var total = figure.figure().partOf();
            if (total != null) {
                parts.computeIfAbsent(total, id -> new ArrayList<>()).add(figure);
            }
        }
        return parts.entrySet().stream()
                .map(entry -> new Total(checked.get(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static FigureCheckView view(List<CheckedFigure> checked, List<Total> totals) {
        var count = checked.stream().collect(Collectors.groupingBy(CheckedFigure::verdict, Collectors.counting()));
        var faults = new ArrayList<String>();
        checked.stream()
                .filter(figure -> figure.verdict() == Verdict.DISAGREES)
                .forEach(figure -> faults.add(figure.id()));
        totals.stream().filter(Total::isUnexplained).map(Total::id).forEach(faults::add);
        return new FigureCheckView(
                faults.stream().distinct().toList(),
                count.getOrDefault(Verdict.AGREES, 0L),
                count.getOrDefault(Verdict.DISAGREES, 0L),
                count.getOrDefault(Verdict.UNKNOWN, 0L),
                checked.stream().map(CheckedFigure::view).toList(),
                totals.stream().map(Total::view).toList());
    }
}

package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.util.List;
import org.dongjiang.gateway.figurecheck.FigureCheckView.TotalView;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;

/** A total and the parts it is said to consist of. */
class Total {

    private final CheckedFigure total;
    private final List<CheckedFigure> parts;
    private CheckedFigure suspect;

    Total(CheckedFigure total, List<CheckedFigure> parts) {
        this.total = total;
        this.parts = parts;
    }

    String id() {
        return total.id();
    }

    /**
     * Finds the one part that a known slip would turn into what is needed to meet the total, and blames it; not where the
     * books say that it is right, nor where more than one would do.
     */
    void blameOnePart() {
        if (verdict() != Verdict.DISAGREES) {
            return;
        }
        var suspects = parts.stream()
                .filter(part -> part.verdict() != Verdict.AGREES)
                .filter(part ->
                        Cause.of(value(part), needed(part), Qualifier.EXACT).isPresent())
                .toList();
        if (suspects.size() == 1) {
            suspect = suspects.get(0);
            var needed = needed(suspect);
            suspect.blame(
                    needed, Cause.of(value(suspect), needed, Qualifier.EXACT).orElseThrow());
        }
    }

    /** Whether it is at fault itself: its parts do not meet it, and none of the figures that could be the reason is at fault. */
    boolean isUnexplained() {
        return verdict() == Verdict.DISAGREES
                && total.verdict() != Verdict.DISAGREES
                && parts.stream().noneMatch(part -> part.verdict() == Verdict.DISAGREES);
    }

    TotalView view() {
        boolean readable = verdict() != Verdict.UNKNOWN;
        return new TotalView(
                id(),
                parts.stream().map(CheckedFigure::id).toList(),
                verdict(),
                readable ? value(total).toPlainString() : null,
                readable ? sum().toPlainString() : null,
                readable ? difference().toPlainString() : null,
                suspect == null ? null : suspect.id());
    }

    /** Unknown where one of the figures cannot be read, or is not meant to the last digit. */
    private Verdict verdict() {
        boolean exact = isExact(total) && parts.stream().allMatch(Total::isExact);
        if (!exact) {
            return Verdict.UNKNOWN;
        }
        return difference().signum() == 0 ? Verdict.AGREES : Verdict.DISAGREES;
    }

    private static boolean isExact(CheckedFigure figure) {
        return figure.claim()
                .filter(claim -> claim.qualifier() == Qualifier.EXACT)
                .isPresent();
    }

    private BigDecimal sum() {
        return parts.stream().map(Total::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal difference() {
        return value(total).subtract(sum());
    }

    private BigDecimal needed(CheckedFigure part) {
        return value(part).add(difference());
    }

    private static BigDecimal value(CheckedFigure figure) {
        return figure.claim().orElseThrow().value();
    }
}

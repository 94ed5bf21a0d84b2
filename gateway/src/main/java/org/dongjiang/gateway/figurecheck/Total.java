package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dongjiang.gateway.figurecheck.FigureCheckView.TotalView;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;
import org.dongjiang.gateway.printed.Claim;
import org.dongjiang.gateway.printed.Claim.Change;
import org.dongjiang.gateway.printed.Qualifier;
import org.dongjiang.kernel.money.Money;

/** A total and its declared parts. */
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
     * Finds the one part that a known slip would turn into the amount needed for the total, and reports it. Not if the
     * ledger confirms the part, nor if more than one candidate would do, including the total.
     */
    void blameOnePart() {
        if (verdict() != Verdict.DISAGREES || couldItselfBeWrong()) {
            return;
        }
        var suspects = parts.stream().filter(this::couldBeWrong).toList();
        if (suspects.size() == 1) {
            suspect = suspects.get(0);
            suspect.blame(needed(suspect), slip(suspect).orElseThrow());
        }
    }

    private boolean couldItselfBeWrong() {
        return total.verdict() == Verdict.DISAGREES
                || (total.verdict() == Verdict.UNKNOWN
                        && Cause.of(claim(total), sum()).isPresent());
    }

    private boolean couldBeWrong(CheckedFigure part) {
        return part.verdict() != Verdict.AGREES && slip(part).isPresent();
    }

    /** The slip that turns a part into the amount needed; none if the result cannot be an amount. */
    private Optional<Cause> slip(CheckedFigure part) {
        var needed = needed(part);
        return needed.abs().compareTo(Money.ofFen(Money.MAX_FEN).yuan()) > 0
                ? Optional.empty()
                : Cause.of(claim(part), needed).filter(cause -> cause != Cause.ROUNDED_OFF);
    }

    /**
     * Whether the total itself is wrong: its parts do not add up to it, and none of the other figures involved is
     * wrong.
     */
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

    /** Unknown if one of the figures cannot be read, is not exact, is a change, or has another unit. */
    private Verdict verdict() {
        boolean alike = isExact(total) && parts.stream().allMatch(part -> isExact(part) && isLike(part));
        if (!alike) {
            return Verdict.UNKNOWN;
        }
        return difference().signum() == 0 ? Verdict.AGREES : Verdict.DISAGREES;
    }

    private static boolean isExact(CheckedFigure figure) {
        return figure.claim()
                .filter(claim -> claim.qualifier() == Qualifier.EXACT && claim.change() == Change.NONE)
                .isPresent();
    }

    /** Whether it has the same unit: 家 and 万元 are not added, nor 家 and 所. */
    private boolean isLike(CheckedFigure part) {
        return claim(part).measure() == claim(total).measure()
                && claim(part).counted().equals(claim(total).counted())
                && claim(part).kinds().equals(claim(total).kinds());
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
        return claim(figure).value();
    }

    private static Claim claim(CheckedFigure figure) {
        return figure.claim().orElseThrow();
    }
}

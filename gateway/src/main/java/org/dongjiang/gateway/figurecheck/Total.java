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
     * books say that it is right, nor where more than one would do, the total among them.
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

    /** What would turn a part into what is needed; none makes an amount out of what cannot be one. */
    private Optional<Cause> slip(CheckedFigure part) {
        var needed = needed(part);
        return needed.abs().compareTo(Money.ofFen(Money.MAX_FEN).yuan()) > 0
                ? Optional.empty()
                : Cause.of(claim(part), needed).filter(cause -> cause != Cause.ROUNDED_OFF);
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

    /** Unknown where one of the figures cannot be read, is not meant to the last digit, tells a change, or is of something else. */
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

    /** Whether it is counted in the same: 家 and 万元 are not added, nor 家 and 所. */
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

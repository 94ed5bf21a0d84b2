package org.dongjiang.gateway.figurecheck;

import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.BOUND_FAR;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.CHANGE_DIFFERS;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.INDICATOR_MISSING;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.UNIT_DIFFERS;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.VALUE_MISSING;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.dongjiang.gateway.figurecheck.CheckFigures.PublishedFigure;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;
import org.dongjiang.gateway.figurecheck.FigureCheckView.VerdictView;
import org.dongjiang.gateway.pillar.IndicatorAnswer;
import org.dongjiang.gateway.printed.Claim;
import org.dongjiang.gateway.printed.Claim.Change;
import org.dongjiang.gateway.printed.Claim.Measure;
import org.dongjiang.gateway.printed.NotRead;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.ProblemTypeView;

/** A figure during the check. */
class CheckedFigure {

    /** The suffix of codes of growth indicators. */
    private static final String GROWTH = "-growth";

    private final PublishedFigure figure;
    private Claim claim;
    private Verdict verdict = Verdict.UNKNOWN;
    private String reason;
    private Label explanation;
    private String unknownWord;
    private BigDecimal actual;
    private Cause cause;
    private BigDecimal suggestion;
    private Boolean partsMeetTotal;

    CheckedFigure(PublishedFigure figure) {
        this.figure = figure;
        try {
            claim = figure.claim();
            if (figure.indicator() == null) {
                leaveOpen(INDICATOR_MISSING.because());
            }
        } catch (NotRead unread) {
            leaveOpen(unread.problem());
            unknownWord = unread.word();
        }
    }

    String id() {
        return figure.id();
    }

    PublishedFigure figure() {
        return figure;
    }

    Optional<Claim> claim() {
        return Optional.ofNullable(claim);
    }

    Verdict verdict() {
        return verdict;
    }

    String reason() {
        return reason;
    }

    String unknownWord() {
        return unknownWord;
    }

    boolean isCheckable() {
        return reason == null;
    }

    /** Compares with the answer of the pillar. */
    void holdAgainst(IndicatorAnswer answer) {
        if (answer.gap() != null) {
            reason = answer.gap().name();
            explanation = ProblemTypeView.of(answer.gap()).title();
        } else if (answer.known().isEmpty()) {
            leaveOpen(VALUE_MISSING.because());
        } else if (!measures(answer.unit())) {
            leaveOpen(UNIT_DIFFERS.because(unit(), answer.unit()));
        } else if (figure.indicator().endsWith(GROWTH)
                ? claim.change() == Change.LEVEL
                : claim.change().isOne()) {
            leaveOpen(CHANGE_DIFFERS.because());
        } else {
            judge(answer.value());
        }
    }

    private void judge(BigDecimal found) {
        actual = found;
        if (!claim.holds(found)) {
            verdict = Verdict.DISAGREES;
            cause = Cause.of(claim, found).orElse(null);
            suggestion = found;
        } else if (claim.isFarFrom(found)) {
            leaveOpen(BOUND_FAR.because(found.toPlainString()));
        } else {
            verdict = Verdict.AGREES;
        }
    }

    /** Whether an indicator with that unit measures what the claim states; false for an unknown unit. */
    private boolean measures(String unit) {
        return switch (claim.measure()) {
            case MONEY -> Unit.CNY.word().equalsIgnoreCase(unit);
            case PERCENT -> Unit.PERCENT.word().equalsIgnoreCase(unit);
            case COUNT -> claim.kinds().contains(unit.toLowerCase(Locale.ROOT));
        };
    }

    /** The unit as printed. */
    private String unit() {
        return switch (claim.measure()) {
            case MONEY -> Unit.CNY.label().zh();
            case PERCENT -> Unit.PERCENT.label().zh();
            case COUNT -> claim.counted();
        };
    }

    private void leaveOpen(Problem why) {
        reason = why.type().name();
        explanation = new Label(why.in(Language.ZH), why.in(Language.EN));
    }

    /**
     * Reports it as the cause of a wrong total: with another value, explained by a known slip, the parts would add up.
     */
    void blame(BigDecimal needed, Cause slip) {
        verdict = Verdict.DISAGREES;
        reason = null;
        explanation = null;
        cause = slip;
        suggestion = needed;
        partsMeetTotal = true;
    }

    VerdictView view() {
        var claimed = claim();
        return new VerdictView(
                figure.id(),
                figure.text() == null ? figure.printed() : figure.text(),
                verdict,
                claimed.map(Claim::value).map(CheckedFigure::plain).orElse(null),
                claimed.map(Claim::to).map(CheckedFigure::plain).orElse(null),
                claimed.map(Claim::measure).orElse(null),
                claimed.map(Claim::qualifier).orElse(null),
                plain(actual),
                actual == null || verdict != Verdict.DISAGREES ? null : plain(actual.subtract(claim.value())),
                cause,
                cause == null ? explanation : explained(cause.label()),
                plain(suggestion),
                suggestedText(),
                partsMeetTotal,
                reason,
                unknownWord,
                figure.indicator(),
                figure.dimensions(),
                figure.asOf());
    }

    private Label explained(Label label) {
        return suggestion == null
                ? label
                : new Label(label.zh() + "，应为" + suggestedText(), label.en() + "; it should be " + suggestedText());
    }

    /** The correct text; amounts in the largest fitting unit. */
    private String suggestedText() {
        if (suggestion == null) {
            return null;
        }
        return claim.measure() == Measure.MONEY ? Money.ofYuan(suggestion).spoken() : plain(suggestion);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}

package org.dongjiang.gateway.figurecheck;

import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.FIGURE_NOT_READABLE;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.INDICATOR_MISSING;
import static org.dongjiang.gateway.figurecheck.FigureCheckProblem.VALUE_MISSING;

import java.math.BigDecimal;
import java.util.Optional;
import org.dongjiang.gateway.figurecheck.CheckFigures.PublishedFigure;
import org.dongjiang.gateway.figurecheck.Claim.Measure;
import org.dongjiang.gateway.figurecheck.FigureCheckView.Verdict;
import org.dongjiang.gateway.figurecheck.FigureCheckView.VerdictView;
import org.dongjiang.gateway.pillar.IndicatorAnswer;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;

/** A figure while it is checked. */
class CheckedFigure {

    private final PublishedFigure figure;
    private final Optional<Claim> claim;
    private Verdict verdict = Verdict.UNKNOWN;
    private String reason;
    private BigDecimal actual;
    private Cause cause;
    private BigDecimal suggestion;
    private Boolean partsMeetTotal;

    CheckedFigure(PublishedFigure figure) {
        this.figure = figure;
        claim = Claim.of(figure);
        if (claim.isEmpty()) {
            reason = FIGURE_NOT_READABLE.name();
        } else if (figure.indicator() == null) {
            reason = INDICATOR_MISSING.name();
        }
    }

    String id() {
        return figure.id();
    }

    PublishedFigure figure() {
        return figure;
    }

    Optional<Claim> claim() {
        return claim;
    }

    Verdict verdict() {
        return verdict;
    }

    boolean isCheckable() {
        return reason == null;
    }

    /** Compares with what the pillar answered. */
    void holdAgainst(IndicatorAnswer answer) {
        if (answer.known().isEmpty()) {
            reason = answer.gap() == null ? VALUE_MISSING.name() : answer.gap();
            return;
        }
        actual = answer.value();
        var claimed = claim.orElseThrow();
        if (claimed.measure() != Measure.of(answer.unit())) {
            verdict = Verdict.DISAGREES;
            cause = Cause.UNIT_DIFFERS;
        } else if (claimed.qualifier().holds(claimed.value(), actual)) {
            verdict = Verdict.AGREES;
        } else {
            verdict = Verdict.DISAGREES;
            cause = Cause.of(claimed.value(), actual, claimed.qualifier()).orElse(null);
            suggestion = actual;
        }
    }

    /** Blames it for its total's not being met: with another value, which a known slip explains, the parts would add up. */
    void blame(BigDecimal needed, Cause slip) {
        verdict = Verdict.DISAGREES;
        reason = null;
        cause = slip;
        suggestion = needed;
        partsMeetTotal = true;
    }

    VerdictView view() {
        var claimed = claim.map(Claim::value);
        var label = cause == null ? null : cause.label();
        return new VerdictView(
                figure.id(),
                figure.text() == null ? figure.printed() : figure.text(),
                verdict,
                claimed.map(BigDecimal::toPlainString).orElse(null),
                claim.map(Claim::measure).orElse(null),
                claim.map(Claim::qualifier).orElse(null),
                plain(actual),
                actual == null || verdict != Verdict.DISAGREES ? null : plain(actual.subtract(claimed.orElseThrow())),
                cause,
                explanation(label),
                plain(suggestion),
                suggestedText(),
                partsMeetTotal,
                reason,
                figure.indicator(),
                figure.dimensions(),
                figure.asOf());
    }

    private Label explanation(Label label) {
        if (label == null || suggestedText() == null) {
            return label;
        }
        return new Label(label.zh() + "，应为" + suggestedText(), label.en() + "; it should be " + suggestedText());
    }

    /** As it should be printed; amounts in the unit they reach. */
    private String suggestedText() {
        if (suggestion == null) {
            return null;
        }
        return claim.orElseThrow().measure() == Measure.MONEY
                ? Money.ofYuan(suggestion).spoken()
                : plain(suggestion);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}

package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.dongjiang.gateway.figurecheck.CheckFigures.PublishedFigure;

/**
 * What a figure claims, read from the way it is printed.
 *
 * @param value in yuan, percent, or as many as are counted; with the decimals printed
 * @param measure what is measured
 */
record Claim(BigDecimal value, Measure measure, Qualifier qualifier) {

    /** What a figure measures, as far as its unit tells. */
    enum Measure {
        MONEY,
        PERCENT,
        COUNT;

        /** The measure of an indicator's unit. */
        static Measure of(String unit) {
            return switch (unit) {
                case "CNY" -> MONEY;
                case "percent" -> PERCENT;
                default -> COUNT;
            };
        }
    }

    private static final Map<String, Integer> MONEY_POWERS = Map.of("CNY", 0, "元", 0, "万元", 4, "亿元", 8);

    /** Empty where it cannot be read. */
    static Optional<Claim> of(PublishedFigure figure) {
        return read(figure)
                .map(claim -> figure.qualifier() == null
                        ? claim
                        : new Claim(claim.value(), claim.measure(), figure.qualifier()));
    }

    private static Optional<Claim> read(PublishedFigure figure) {
        if (figure.printed() != null) {
            return PrintedText.read(figure.printed());
        }
        if (figure.value() != null) {
            return Optional.of(stated(figure.value().number(), figure.unit()));
        }
        return Optional.ofNullable(figure.text()).flatMap(PrintedText::read);
    }

    private static Claim stated(BigDecimal number, String unit) {
        if (unit != null && MONEY_POWERS.containsKey(unit)) {
            return new Claim(number.scaleByPowerOfTen(MONEY_POWERS.get(unit)), Measure.MONEY, Qualifier.EXACT);
        }
        return "percent".equals(unit) || "%".equals(unit)
                ? new Claim(number, Measure.PERCENT, Qualifier.ROUNDED)
                : new Claim(number, Measure.COUNT, Qualifier.EXACT);
    }
}

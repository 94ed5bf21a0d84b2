package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiPredicate;

/** How a figure is meant: what it claims of the true value. */
enum Qualifier {
    /** To the last digit. */
    EXACT((claimed, actual) -> actual.compareTo(claimed) == 0),
    /** 余, 多: above it, but less than one unit of its last significant digit above: 60余 is 61 to 69, 1200多万 less than 1300万. */
    MORE_THAN((claimed, actual) -> actual.compareTo(claimed) > 0 && actual.compareTo(next(claimed)) < 0),
    /** 近: below it, by no more than a tenth. */
    NEARLY((claimed, actual) ->
            actual.compareTo(claimed) < 0 && actual.compareTo(claimed.multiply(new BigDecimal("0.9"))) >= 0),
    /** 约: within a twentieth on either side. */
    ABOUT((claimed, actual) ->
            actual.subtract(claimed).abs().compareTo(claimed.abs().multiply(new BigDecimal("0.05"))) <= 0),
    /** Rounded half up to the decimals printed. */
    ROUNDED((claimed, actual) ->
            actual.setScale(Math.max(claimed.scale(), 0), RoundingMode.HALF_UP).compareTo(claimed) == 0);

    private final BiPredicate<BigDecimal, BigDecimal> rule;

    Qualifier(BiPredicate<BigDecimal, BigDecimal> rule) {
        this.rule = rule;
    }

    /** Below nought the same as above it: 减少60余户 is 61 to 69 fewer. */
    boolean holds(BigDecimal claimed, BigDecimal actual) {
        return claimed.signum() < 0 ? rule.test(claimed.negate(), actual.negate()) : rule.test(claimed, actual);
    }

    private static BigDecimal next(BigDecimal claimed) {
        return claimed.add(
                BigDecimal.ONE.scaleByPowerOfTen(-claimed.stripTrailingZeros().scale()));
    }
}

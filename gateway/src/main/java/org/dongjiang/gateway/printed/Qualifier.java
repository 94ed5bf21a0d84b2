package org.dongjiang.gateway.printed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.BiPredicate;

/**
 * The meaning of a qualifier: what the figure claims of the actual value. 超过 and 不足 exclude the number itself, 以上 and
 * 以下 include it: Civil Code (民法典) article 1259.
 */
public enum Qualifier {
    /** To the last digit. */
    EXACT((claim, actual) -> actual.compareTo(claim.value()) == 0),
    /** Rounded half up to the last place printed: 4.16亿元 to a hundredth of 亿. */
    ROUNDED((claim, actual) ->
            actual.setScale(claim.decimals(), RoundingMode.HALF_UP).compareTo(claim.value()) == 0),
    /** 约, 左右: within a twentieth on either side. */
    ABOUT((claim, actual) -> actual.subtract(claim.value()).abs().compareTo(share(claim, "0.05")) <= 0),
    /** 近: below it, by no more than a tenth. */
    NEARLY((claim, actual) -> actual.compareTo(claim.value()) < 0 && actual.compareTo(share(claim, "0.9")) >= 0),
    /** 余, 多: above it, but less than one unit of its last significant digit above: 60余 is 61 to 69, 1200多万 less than 1300万. */
    MORE_THAN((claim, actual) -> actual.compareTo(claim.value()) > 0 && actual.compareTo(next(claim)) < 0),
    /** 超过, 突破: above it. */
    ABOVE((claim, actual) -> actual.compareTo(claim.value()) > 0),
    /** 至少, 以上: it, or above. */
    AT_LEAST((claim, actual) -> actual.compareTo(claim.value()) >= 0),
    /** 不足, 不到: below it. */
    BELOW((claim, actual) -> actual.compareTo(claim.value()) < 0),
    /** 不超过, 以下: it, or below. */
    AT_MOST((claim, actual) -> actual.compareTo(claim.value()) <= 0),
    /** 4至5亿元: one of the ends, or a value between them. */
    BETWEEN((claim, actual) -> actual.compareTo(claim.value()) >= 0 && actual.compareTo(claim.to()) <= 0);

    private final BiPredicate<Claim, BigDecimal> rule;

    Qualifier(BiPredicate<Claim, BigDecimal> rule) {
        this.rule = rule;
    }

    boolean holds(Claim claim, BigDecimal actual) {
        return rule.test(claim, actual);
    }

    /** Whether it is a limit on one side only. */
    public boolean isBound() {
        return this == ABOVE || this == AT_LEAST || this == BELOW || this == AT_MOST;
    }

    /** Whether it is a single value, in which slips can be detected. */
    public boolean saysOneValue() {
        return !isBound() && this != BETWEEN;
    }

    /** Whether it is the default of a figure without a qualifier. */
    boolean isUnsaid() {
        return this == EXACT || this == ROUNDED;
    }

    private static BigDecimal share(Claim claim, String part) {
        return claim.value().multiply(new BigDecimal(part));
    }

    private static BigDecimal next(Claim claim) {
        return claim.value()
                .add(BigDecimal.ONE.scaleByPowerOfTen(
                        -claim.value().stripTrailingZeros().scale()));
    }
}

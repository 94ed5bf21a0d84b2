package org.dongjiang.kernel.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ratios in percent, to two decimals, half up. */
public final class Percent {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /** The share of a part in the whole; null if the whole is zero. */
    public static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.multiply(HUNDRED).divide(whole, DECIMALS, RoundingMode.HALF_UP);
    }

    /** The growth of a figure; null if it was zero before. */
    public static BigDecimal growth(BigDecimal before, BigDecimal now) {
        return of(now.subtract(before), before);
    }
}

package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** Why a figure is likely to be wrong; each explains the whole difference. */
enum Cause implements Coded {
    TEN_THOUSAND_SLIP("万、亿单位之误：相差一万倍", "A slip of the unit, 万 for 亿 or the like: a factor of 10 000"),
    UNIT_LEFT_OUT("漏写“亿”：相差一亿倍", "The unit 亿 left out or added: a factor of 100 000 000"),
    DECIMAL_POINT("小数点错位", "The decimal point in the wrong place"),
    DIGITS_TRANSPOSED("相邻两位数字颠倒", "Two neighbouring digits transposed"),
    UNIT_DIFFERS("单位与指标的单位不同", "Its unit is not the indicator's");

    private static final int WAN = 4;
    private static final int YI = 8;
    private static final int[] DECIMALS = {1, -1, 2, -2, 3, -3};

    private final Label label;

    Cause(String zh, String en) {
        label = new Label(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** What would turn the claim into the truth; empty where no known slip does. */
    static Optional<Cause> of(BigDecimal claimed, BigDecimal actual, Qualifier qualifier) {
        if (claimed.signum() == 0) {
            return Optional.empty();
        }
        if (shifted(claimed, actual, qualifier, WAN, -WAN)) {
            return Optional.of(TEN_THOUSAND_SLIP);
        }
        if (shifted(claimed, actual, qualifier, YI, -YI)) {
            return Optional.of(UNIT_LEFT_OUT);
        }
        if (shifted(claimed, actual, qualifier, DECIMALS)) {
            return Optional.of(DECIMAL_POINT);
        }
        return transposed(claimed, actual) ? Optional.of(DIGITS_TRANSPOSED) : Optional.empty();
    }

    private static boolean shifted(BigDecimal claimed, BigDecimal actual, Qualifier qualifier, int... powers) {
        return IntStream.of(powers).anyMatch(power -> qualifier.holds(claimed.scaleByPowerOfTen(power), actual));
    }

    private static boolean transposed(BigDecimal claimed, BigDecimal actual) {
        if (claimed.signum() != actual.signum()) {
            return false;
        }
        int scale = Math.max(claimed.scale(), actual.scale());
        var one = claimed.setScale(scale).unscaledValue().abs().toString();
        var other = actual.setScale(scale).unscaledValue().abs().toString();
        return one.length() == other.length()
                && IntStream.range(1, one.length())
                        .anyMatch(at -> swapped(one, at).equals(other));
    }

    /** The digits with the one at a place and the one before it exchanged. */
    private static String swapped(String digits, int at) {
        return digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1);
    }
}

package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dongjiang.gateway.printed.Claim;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;

/** Likely causes of a wrong figure; each explains the whole difference. */
enum Cause implements Coded {
    TEN_THOUSAND_SLIP("万、亿单位之误：相差一万倍", "A slip of the unit, 万 for 亿 or the like: a factor of 10 000"),
    UNIT_LEFT_OUT("漏写或多写“亿”：相差一亿倍", "The unit 亿 left out or added: a factor of 100 000 000"),
    DECIMAL_POINT("小数点错位", "The decimal point in the wrong place"),
    DIGITS_TRANSPOSED("相邻两位数字颠倒", "Two neighbouring digits transposed"),
    ROUNDED_OFF("四舍五入后相符，但未注明为约数", "It agrees as a rounded figure, but is not marked as rounded");

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

    /**
     * The slip that turns the claim into the actual value; empty if no known slip does, or the claim is not a single
     * value.
     */
    static Optional<Cause> of(Claim claim, BigDecimal actual) {
        if (claim.value().signum() == 0 || !claim.qualifier().saysOneValue()) {
            return Optional.empty();
        }
        if (shifted(claim, actual, WAN, -WAN)) {
            return Optional.of(TEN_THOUSAND_SLIP);
        }
        if (shifted(claim, actual, YI, -YI)) {
            return Optional.of(UNIT_LEFT_OUT);
        }
        if (shifted(claim, actual, DECIMALS)) {
            return Optional.of(DECIMAL_POINT);
        }
        if (transposed(claim.value(), actual)) {
            return Optional.of(DIGITS_TRANSPOSED);
        }
        return claim.isRounded(actual) ? Optional.of(ROUNDED_OFF) : Optional.empty();
    }

    private static boolean shifted(Claim claim, BigDecimal actual, int... powers) {
        return IntStream.of(powers).anyMatch(power -> claim.scaled(power).holds(actual));
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

    /** The digits with the one at an index and the one before it exchanged. */
    private static String swapped(String digits, int at) {
        return digits.substring(0, at - 1) + digits.charAt(at) + digits.charAt(at - 1) + digits.substring(at + 1);
    }
}

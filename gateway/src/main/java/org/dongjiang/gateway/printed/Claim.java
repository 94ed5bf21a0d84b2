package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.QUALIFIER_DIFFERS;
import static org.dongjiang.gateway.printed.PrintedProblem.TEXT_DIFFERS;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * The claim of a figure.
 *
 * @param value in yuan, percent, or a count; negative for a fall
 * @param to the other end of a range; null if there is none
 * @param decimals the last place printed, as a scale: 4.16亿元 has -6, because it is printed to the million
 * @param counted the measure word of a count, as printed; empty if there is none
 * @param kinds the units of indicators that the measure word can count; empty if it is not a count or counts what no
 *     indicator does
 */
public record Claim(
        BigDecimal value,
        BigDecimal to,
        int decimals,
        Measure measure,
        String counted,
        Set<String> kinds,
        Qualifier qualifier,
        Change change) {

    private static final BigDecimal FAR = BigDecimal.valueOf(100);

    /**
     * The same for negative values as for positive: 减少60余户 is 61 to 69 fewer. Only a limit with a minus sign is left as
     * it is, because a value above -4 can be positive.
     */
    public boolean holds(BigDecimal actual) {
        boolean mirrored = value.signum() < 0 && !(qualifier.isBound() && change != Change.FALL);
        return mirrored ? qualifier.holds(negated(), actual.negate()) : qualifier.holds(this, actual);
    }

    /** Whether the claim is true only after rounding to the last place printed. */
    public boolean isRounded(BigDecimal actual) {
        return qualifier == Qualifier.EXACT && Qualifier.ROUNDED.holds(this, actual);
    }

    /**
     * Whether it is a limit far from the actual value: a hundred times away, when the unit is probably wrong, or of the
     * opposite sign.
     */
    public boolean isFarFrom(BigDecimal actual) {
        if (!qualifier.isBound()) {
            return false;
        }
        var end = value.abs();
        var found = value.signum() < 0 ? actual.negate() : actual;
        if (found.signum() == 0) {
            return change.isOne();
        }
        return found.signum() < 0 || found.compareTo(end.multiply(FAR)) >= 0 || end.compareTo(found.multiply(FAR)) >= 0;
    }

    /** The same with another unit or position of the decimal point. */
    public Claim scaled(int power) {
        return new Claim(
                value.scaleByPowerOfTen(power), to, decimals - power, measure, counted, kinds, qualifier, change);
    }

    /**
     * The same with the qualifier that the caller states.
     *
     * @param stated null if the words decide
     * @throws NotRead {@code QUALIFIER_DIFFERS} if the words state another
     */
    public Claim meant(Qualifier stated) throws NotRead {
        if (stated == null || stated == qualifier) {
            return this;
        }
        if (!qualifier.isUnsaid() || stated == Qualifier.BETWEEN) {
            throw NotRead.because(QUALIFIER_DIFFERS, stated, qualifier);
        }
        return new Claim(value, to, decimals, measure, counted, kinds, stated, change);
    }

    /**
     * The same, interpreted with the words around it: 54.3% in 下降54.3% is a fall. Words without any figure have no
     * effect.
     *
     * @throws NotRead {@code TEXT_DIFFERS} unless exactly one of the figures there is this one
     */
    public Claim among(List<Claim> around) throws NotRead {
        if (around.isEmpty()) {
            return this;
        }
        var same = around.stream().filter(this::canBe).distinct().toList();
        if (same.size() != 1) {
            throw NotRead.because(TEXT_DIFFERS);
        }
        return same.get(0);
    }

    /** Whether the other is this one with additional words. */
    private boolean canBe(Claim other) {
        return measure == other.measure
                && value.abs().compareTo(other.value.abs()) == 0
                && (value.signum() >= 0 || other.value.signum() < 0)
                && (to == null ? other.to == null : other.to != null && to.abs().compareTo(other.to.abs()) == 0)
                && (qualifier.isUnsaid() || qualifier == other.qualifier)
                && (change == Change.NONE || change == other.change)
                && (kinds.equals(other.kinds) || !Collections.disjoint(kinds, other.kinds));
    }

    private Claim negated() {
        return new Claim(
                value.negate(), to == null ? null : to.negate(), decimals, measure, counted, kinds, qualifier, change);
    }

    /** What a figure measures, judged by its unit. */
    public enum Measure {
        /** In yuan. */
        MONEY,
        PERCENT,
        COUNT
    }

    /** Whether a figure is a change, and in which direction. */
    public enum Change {
        /** Not stated: 9.6%. */
        NONE,
        /** By so much more: 增长9.6%. */
        RISE,
        /** By so much less: 下降9.6%. */
        FALL,
        /** The level reached, which is not a change: 增长到9.6%. */
        LEVEL;

        /** Whether the number is the change itself. */
        public boolean isOne() {
            return this == RISE || this == FALL;
        }
    }
}

package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.QUALIFIER_DIFFERS;
import static org.dongjiang.gateway.printed.PrintedProblem.TEXT_DIFFERS;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a figure claims.
 *
 * @param value in yuan, percent, or as many as are counted; below nought for a fall
 * @param to the other end of a range; null where there is none
 * @param decimals the last place printed, as a scale: 4.16亿元 has -6, for it is printed to the million
 * @param counted the measure word of a count, as printed; empty where none is said
 * @param kinds the units of indicators that the measure word can count; empty where it is no count or counts what no indicator does
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
     * Below nought the same as above it: 减少60余户 is 61 to 69 fewer. Only an end with a minus sign is left as it stands, for what is
     * above -4 can be above nought.
     */
    public boolean holds(BigDecimal actual) {
        boolean mirrored = value.signum() < 0 && !(qualifier.isBound() && change != Change.FALL);
        return mirrored ? qualifier.holds(negated(), actual.negate()) : qualifier.holds(this, actual);
    }

    /** Whether it says exactly what is true only after rounding to the last place printed. */
    public boolean isRounded(BigDecimal actual) {
        return qualifier == Qualifier.EXACT && Qualifier.ROUNDED.holds(this, actual);
    }

    /**
     * Whether it is an end that says next to nothing of the actual value: a hundred times away, where it is rather the unit that is
     * wrong, or on the other side of nought.
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

    /** The same with the unit or the point in another place. */
    public Claim scaled(int power) {
        return new Claim(
                value.scaleByPowerOfTen(power), to, decimals - power, measure, counted, kinds, qualifier, change);
    }

    /**
     * The same with the qualifier that the caller states.
     *
     * @param stated null where he leaves it to the words
     * @throws NotRead {@code QUALIFIER_DIFFERS} where the words say another
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
     * The same as the words around it mean it: 54.3% in 下降54.3% is a fall. Words without any figure leave it as it is.
     *
     * @throws NotRead {@code TEXT_DIFFERS} where not exactly one of the figures there is this one
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

    /** Whether the other is this one with more said of it. */
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

    /** What a figure measures, as far as its unit tells. */
    public enum Measure {
        /** In yuan. */
        MONEY,
        PERCENT,
        COUNT
    }

    /** Whether a figure tells a change, and which way. */
    public enum Change {
        /** Nothing is said of one: 9.6%. */
        NONE,
        /** By so much more: 增长9.6%. */
        RISE,
        /** By so much less: 下降9.6%. */
        FALL,
        /** What was reached, which is no change: 增长到9.6%. */
        LEVEL;

        /** Whether the number is the change itself. */
        public boolean isOne() {
            return this == RISE || this == FALL;
        }
    }
}

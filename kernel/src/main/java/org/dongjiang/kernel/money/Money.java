package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_NOT_POSITIVE;
import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_TOO_LARGE;
import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_TOO_PRECISE;

import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of renminbi in whole fen, exact, between plus and minus {@link #MAX_FEN}; a total between plus and
 * minus {@link #MOST}. Arithmetic that exceeds {@code long} throws {@link ArithmeticException}, which is answered with
 * {@code TOTAL_TOO_LARGE} ({@link TotalTooLarge}): a sum is never wrong without notice.
 *
 * @param fen hundredths of a yuan
 */
@Schema(
        type = SchemaType.STRING,
        description = "金额，单位元，两位小数的字符串；输入也可写“3800万元”“4.1565亿元”，不带单位的数一律为元 · Amount in yuan"
                + " as a decimal string; input may also use 万元 or 亿元; a number without a unit is yuan",
        examples = "38000000.00")
public record Money(long fen) implements Comparable<Money> {

    /** The largest single amount: 99 999 999 999 999.99 yuan, so that 900 of them still add up within a {@code long}. */
    public static final long MAX_FEN = 9_999_999_999_999_999L;

    /** The largest total. */
    public static final Money MOST = new Money(Long.MAX_VALUE);

    public static final Money ZERO = new Money(0);

    private static final int FEN_DIGITS = 2;

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * @param yuan any number of yuan that is a whole number of fen
     * @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_TOO_PRECISE}, {@code AMOUNT_TOO_LARGE}
     */
    public static Money ofYuan(BigDecimal yuan) {
        var exact = yuan.stripTrailingZeros();
        if (exact.scale() > FEN_DIGITS) {
            throw AMOUNT_TOO_PRECISE.because();
        }
        if (exact.precision() - exact.scale()
                > BigInteger.valueOf(MAX_FEN).toString().length() - FEN_DIGITS) {
            throw AMOUNT_TOO_LARGE.because(ofFen(MAX_FEN));
        }
        return ofFen(exact.movePointRight(FEN_DIGITS).longValueExact());
    }

    /**
     * Reads an amount in any accepted notation: {@code 415650000.00}, {@code 4.1565亿元}, {@code 4亿1565万元},
     * {@code 三千八百万元}.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_MALFORMED}, {@code AMOUNT_TOO_PRECISE},
     *     {@code AMOUNT_TOO_LARGE}
     */
    public static Money parse(String text) {
        return ofYuan(MoneyText.parse(text));
    }

    /**
     * Reads a total, in the same notations.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_MALFORMED}
     * @throws ArithmeticException if it is not a whole number of fen, or exceeds {@link #MOST}
     */
    public static Money parseTotal(String text) {
        return ofFen(MoneyText.parse(text).movePointRight(FEN_DIGITS).longValueExact());
    }

    public Money plus(Money other) {
        return ofFen(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return ofFen(Math.subtractExact(fen, other.fen));
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_NOT_POSITIVE} pinned to the member */
    public Money requirePositive(String pointer) {
        if (fen <= 0) {
            throw AMOUNT_NOT_POSITIVE.at(pointer);
        }
        return this;
    }

    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, FEN_DIGITS);
    }

    /** In the largest fitting unit of 亿元, 万元 and 元, exact: {@code 4.1565亿元}. */
    public String spoken() {
        return MoneyText.spoken(yuan());
    }

    /** Yuan with two decimals, as in JSON. */
    @JsonValue
    @Override
    public String toString() {
        return yuan().toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }
}

package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_MALFORMED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** Amounts as people write them, to a number of yuan and back; exact both ways. */
final class MoneyText {

    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Pattern PLAIN = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern SIGNS = Pattern.compile("^(¥|人民币|RMB|CNY)\\s*");
    private static final Pattern SMALL = Pattern.compile("(?<jiao>.)角|(?<fen>.)分");
    private static final int LONGEST = 64;

    private MoneyText() {}

    /** @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_MALFORMED} */
    static BigDecimal parse(String text) {
        if (text == null || text.length() > LONGEST) {
            throw AMOUNT_MALFORMED.because();
        }
        // Full-width digits and signs become plain ones.
        var plain = SIGNS.matcher(
                        Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .replaceFirst("");
        boolean negative = plain.startsWith("-");
        var unsigned =
                ChineseNumerals.plain(negative ? plain.substring(1) : plain).replaceFirst("[整正]$", "");
        var amount = yuan(unsigned);
        return negative ? amount.negate() : amount;
    }

    private static BigDecimal yuan(String text) {
        int at = text.indexOf('元');
        if (at < 0) {
            return number(text);
        }
        return number(text.substring(0, at)).add(small(text.substring(at + 1)));
    }

    /** What follows 元: 五角, 五角三分, 零三分. */
    private static BigDecimal small(String text) {
        var rest = text.startsWith("零") ? text.substring(1) : text;
        var sum = BigDecimal.ZERO;
        var matcher = SMALL.matcher(rest);
        int read = 0;
        while (matcher.find() && matcher.start() == read) {
            boolean jiao = matcher.group("jiao") != null;
            if (jiao ? read > 0 : read > 2) {
                throw AMOUNT_MALFORMED.because();
            }
            sum = sum.add(
                    digit(jiao ? matcher.group("jiao") : matcher.group("fen")).movePointLeft(jiao ? 1 : 2));
            read = matcher.end();
        }
        if (read != rest.length()) {
            throw AMOUNT_MALFORMED.because();
        }
        return sum;
    }

    private static BigDecimal digit(String text) {
        var value = leaf(text);
        if (value.compareTo(BigDecimal.TEN) >= 0) {
            throw AMOUNT_MALFORMED.because();
        }
        return value;
    }

    private static BigDecimal number(String text) {
        if (text.indexOf('亿') >= 0) {
            return units(text, text.lastIndexOf('亿'), YI);
        }
        if (text.indexOf('万') >= 0) {
            return units(text, text.lastIndexOf('万'), WAN);
        }
        return leaf(text);
    }

    /** 4亿1565万: what stands before the unit counts in it, what follows is smaller than it. */
    private static BigDecimal units(String text, int at, BigDecimal unit) {
        var before = number(text.substring(0, at));
        var after = text.substring(at + 1);
        if (after.isEmpty()) {
            return before.multiply(unit);
        }
        boolean zeroSaid = after.startsWith("零");
        var rest = number(zeroSaid ? after.substring(1) : after);
        boolean small = rest.compareTo(unit.movePointLeft(1)) < 0;
        boolean numerals = !Character.isDigit(after.charAt(after.length() - 1)) && leafIsNumeral(after);
        // 一万二 could mean 12 000 or 10 002, 1.5万300 nothing at all: neither is guessed at.
        if (rest.compareTo(unit) >= 0 || before.stripTrailingZeros().scale() > 0 || (numerals && small != zeroSaid)) {
            throw AMOUNT_MALFORMED.because();
        }
        return before.multiply(unit).add(rest);
    }

    private static boolean leafIsNumeral(String text) {
        return text.chars().noneMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static BigDecimal leaf(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        var numeral = ChineseNumerals.value(text);
        if (text.isEmpty() || numeral.isEmpty()) {
            throw AMOUNT_MALFORMED.because();
        }
        return BigDecimal.valueOf(numeral.getAsInt());
    }

    static String spoken(BigDecimal yuan) {
        var size = yuan.abs();
        if (size.compareTo(YI) >= 0) {
            return plain(yuan.divide(YI)) + "亿元";
        }
        return size.compareTo(WAN) >= 0 ? plain(yuan.divide(WAN)) + "万元" : plain(yuan) + "元";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}

package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_MALFORMED;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Amounts in written form, to a number of yuan and back; exact both ways. Capital numerals follow the rules for bills
 * and vouchers (正确填写票据和结算凭证的基本规定, annex 1 of 《支付结算办法》, articles 1 and 2).
 */
final class MoneyText {

    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Pattern PLAIN = Pattern.compile("(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?");
    private static final Pattern IN_PLACES = Pattern.compile("(?<number>" + PLAIN + ")(?<place>[十百千])");
    private static final Pattern MIXED = Pattern.compile("([1-9][十百千]|零(?=[1-9]))+[1-9]?");
    private static final Pattern BLANK_BEFORE_UNIT = Pattern.compile("(?<=[0-9十百千万亿]) (?=[十百千万亿元])");
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
        var amount = yuan(BLANK_BEFORE_UNIT.matcher(unsigned).replaceAll(""));
        return negative ? amount.negate() : amount;
    }

    private static BigDecimal yuan(String text) {
        int at = text.indexOf('元');
        if (at < 0) {
            return text.endsWith("角") || text.endsWith("分") ? small(text) : number(text);
        }
        var whole = text.substring(0, at);
        var small = text.substring(at + 1);
        // 12.5元五角 states its jiao twice.
        if (small.equals("零") || (!small.isEmpty() && whole.indexOf('.') >= 0)) {
            throw AMOUNT_MALFORMED.because();
        }
        return number(whole).add(small(small));
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

    /** 4亿1565万: the number before the unit counts in it, the rest is smaller than it. */
    private static BigDecimal units(String text, int at, BigDecimal unit) {
        var before = number(text.substring(0, at));
        var after = text.substring(at + 1);
        if (after.isEmpty()) {
            return before.multiply(unit);
        }
        boolean zeroSaid = after.startsWith("零");
        var rest = number(zeroSaid ? after.substring(1) : after);
        boolean small = rest.compareTo(unit.movePointLeft(1)) < 0;
        // 一万二 and 1万2 could mean 12 000 or 10 002, and 1.5万300 has no meaning: nothing is guessed.
        boolean ambiguous =
                leafIsNumeral(after) ? small != zeroSaid && !(zeroSaid && endsInNought(before)) : after.length() == 1;
        if (rest.compareTo(unit) >= 0 || before.stripTrailingZeros().scale() > 0 || ambiguous) {
            throw AMOUNT_MALFORMED.because();
        }
        return before.multiply(unit).add(rest);
    }

    /** After 壹拾万 one 零 may be written before 柒仟 or left out: article 2 (3) of the rules for bills. */
    private static boolean endsInNought(BigDecimal number) {
        return number.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static boolean leafIsNumeral(String text) {
        return text.chars().noneMatch(letter -> letter >= '0' && letter <= '9');
    }

    private static BigDecimal leaf(String text) {
        if (PLAIN.matcher(text).matches()) {
            return new BigDecimal(text.replace(",", ""));
        }
        var inPlaces = IN_PLACES.matcher(text);
        if (inPlaces.matches()) {
            var place = ChineseNumerals.value("一" + inPlaces.group("place")).orElseThrow(AMOUNT_MALFORMED::because);
            return leaf(inPlaces.group("number")).multiply(BigDecimal.valueOf(place));
        }
        var numeral = ChineseNumerals.value(MIXED.matcher(text).matches() ? ChineseNumerals.spelledOut(text) : text);
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

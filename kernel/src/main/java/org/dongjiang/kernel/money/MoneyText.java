package org.dongjiang.kernel.money;

import static org.dongjiang.kernel.money.MoneyProblem.AMOUNT_MALFORMED;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Amounts in written form, to a number of yuan and back; exact both ways. Capital numerals follow the rules for bills
 * and vouchers (正确填写票据和结算凭证的基本规定, annex 1 of 《支付结算办法》, articles 1 and 2).
 */
final class MoneyText {

    private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);
    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final Pattern BLANK_BEFORE_UNIT = Pattern.compile("(?<=[0-9十百千万亿]) (?=[十百千万亿元])");
    private static final Pattern SIGNS = Pattern.compile("^(¥|人民[币幣]|RMB|CNY)\\s*");
    private static final String DIGIT = "[0-9零一二三四五六七八九]";
    private static final Pattern SMALL = Pattern.compile("零?(?:(?<jiao>" + DIGIT + ")角)?(?:(?<fen>" + DIGIT + ")分)?");
    private static final int LONGEST = 64;

    private MoneyText() {}

    /** @throws org.dongjiang.kernel.problem.Problem {@code AMOUNT_MALFORMED} */
    static BigDecimal parse(String text) {
        if (text == null || text.length() > LONGEST) {
            throw AMOUNT_MALFORMED.because();
        }
        var plain = SIGNS.matcher(halfWidth(text).strip()).replaceFirst("");
        boolean negative = plain.startsWith("-");
        var unsigned =
                WrittenNumber.plain(negative ? plain.substring(1) : plain).replaceFirst("[整正]$", "");
        var amount = yuan(BLANK_BEFORE_UNIT.matcher(unsigned).replaceAll(""));
        return negative ? amount.negate() : amount;
    }

    private static String halfWidth(String text) {
        var plain = new StringBuilder(text.length());
        text.chars().forEach(letter -> plain.append(WrittenNumber.halfWidth((char) letter)));
        return plain.toString();
    }

    private static BigDecimal yuan(String text) {
        int at = text.indexOf('元');
        if (at < 0) {
            return text.endsWith("角") || text.endsWith("分") ? small(text) : number(text);
        }
        var whole = text.substring(0, at);
        var small = text.substring(at + 1);
        if (small.isEmpty()) {
            return number(whole);
        }
        // 12.5元五角 states its jiao twice.
        if (whole.indexOf('.') >= 0) {
            throw AMOUNT_MALFORMED.because();
        }
        return number(whole).add(small(small));
    }

    /** What follows 元: 五角, 五角三分, 零三分; each at most once, in this order. */
    private static BigDecimal small(String text) {
        var parts = SMALL.matcher(text);
        if (!parts.matches() || (parts.group("jiao") == null && parts.group("fen") == null)) {
            throw AMOUNT_MALFORMED.because();
        }
        return part(parts.group("jiao"), 1).add(part(parts.group("fen"), 2));
    }

    private static BigDecimal part(String digit, int places) {
        return digit == null ? BigDecimal.ZERO : number(digit).movePointLeft(places);
    }

    private static BigDecimal number(String text) {
        return WrittenNumber.read(text).map(WrittenNumber::value).orElseThrow(AMOUNT_MALFORMED::because);
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

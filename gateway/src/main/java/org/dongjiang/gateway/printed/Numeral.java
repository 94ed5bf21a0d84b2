package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.WORD_NOT_KNOWN;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;

/**
 * A number in a text, without its unit: 4.1565亿, 1200多万, 四亿一千五百六十五万, 4点1565亿.
 *
 * @param decimals the last place written, as a scale
 * @param more whether it contains 余 or 多
 * @param written as in the text
 */
record Numeral(BigDecimal value, int decimals, boolean more, String written) {

    private static final String CHINESE = "零〇一二两三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String ARABIC = "\\d+(?:[.,]\\d+)*";
    /** The pattern of a number; 几 and 数 are part of it and make its value unknown. */
    static final Pattern RUN =
            Pattern.compile("(?:" + ARABIC + "|[" + CHINESE + "几数])(?:" + ARABIC + "|[" + CHINESE + "万亿点余多几数])*");

    private static final String POWERS = "(?<powers>[十百千]?(?:万亿|万|亿)?)";
    private static final Pattern PLAIN =
            Pattern.compile("(?<whole>0|[1-9]\\d*|[1-9]\\d{0,2}(?:,\\d{3})+)(?<part>\\.\\d+)?" + POWERS);
    private static final Pattern POINT = Pattern.compile(
            "(?:(?<whole>0|[1-9]\\d*)点(?<part>\\d+)|(?<said>[^点万亿]+)点(?<digits>[零〇一二三四五六七八九]+))" + POWERS);
    private static final Pattern MORE = Pattern.compile("(?<before>[^余多]+)[余多](?<powers>[十百千]?(?:万亿|万|亿)?)");
    private static final Pattern ENDING = Pattern.compile("[^万亿]+(?<powers>万亿|万|亿)");
    private static final Pattern SAID_PLACE = Pattern.compile("[" + CHINESE + "]+(?<place>[十百千])");
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int LONGEST = 30;

    /** @throws NotRead {@code WORD_NOT_KNOWN} if it has no value, or could have two: 数十, 三四, 三百五, 1.2.3 */
    static Numeral of(String written) throws NotRead {
        if (written.length() > LONGEST) {
            throw NotRead.word(WORD_NOT_KNOWN, written);
        }
        var more = MORE.matcher(written);
        var read = more.matches() ? read(more.group("before") + more.group("powers"), written) : read(written, written);
        return new Numeral(read.value, read.decimals, more.matches(), written);
    }

    /** A number stated by a caller. */
    static Numeral of(BigDecimal value) {
        return new Numeral(value, value.scale(), false, "");
    }

    Numeral scaled(int power) {
        return new Numeral(value.scaleByPowerOfTen(power), decimals - power, more, written);
    }

    Numeral negated() {
        return new Numeral(value.negate(), decimals, more, written);
    }

    /** The powers of ten of 万 and 亿 at its end, which also apply to the other end of a range. */
    int sharedPower() {
        var ending = ENDING.matcher(written);
        return ending.matches() ? power(ending.group("powers")) : 0;
    }

    boolean hasOwnPower() {
        return written.matches(".*[万亿].*");
    }

    /** Whether 十, 百 or 千 at the upper end of a range might or might not apply to the lower end: 三至五百. */
    boolean couldShareWith(Numeral lower) {
        var place = SAID_PLACE.matcher(written.replaceFirst("[万亿]+$", ""));
        return place.matches() && !lower.written.contains(place.group("place"));
    }

    /** The powers of ten of a text of 十, 百, 千, 万 and 亿. */
    static int power(String powers) {
        return powers.chars()
                .map(letter -> switch (letter) {
                    case '十' -> 1;
                    case '百' -> 2;
                    case '千' -> 3;
                    case '万' -> 4;
                    default -> 8;
                })
                .sum();
    }

    private static Numeral read(String text, String written) throws NotRead {
        var plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return pointed(plain.group("whole").replace(",", ""), plain.group("part"), plain, written);
        }
        var point = POINT.matcher(text);
        if (point.matches()) {
            return point.group("whole") == null
                    ? pointed(said(point.group("said"), written).toPlainString(), "." + digits(point), point, written)
                    : pointed(point.group("whole"), "." + point.group("part"), point, written);
        }
        return text.matches("\\d.*") ? composed(text, written) : whole(said(text, written), written);
    }

    private static Numeral pointed(String whole, String part, Matcher text, String written) {
        var value = new BigDecimal(whole + (part == null ? "" : part));
        return new Numeral(value, value.scale(), false, written).scaled(power(text.group("powers")));
    }

    /** 4亿1565万, 1亿2千万, 3万5000: each part smaller than the unit of the one before. */
    private static Numeral composed(String text, String written) throws NotRead {
        int at = text.indexOf('亿') < 0 ? text.indexOf('万') : text.indexOf('亿');
        if (at < 0 || at == text.length() - 1 || !Character.isDigit(text.charAt(at + 1))) {
            throw NotRead.word(WORD_NOT_KNOWN, written);
        }
        var unit = BigDecimal.ONE.scaleByPowerOfTen(power(text.substring(at, at + 1)));
        var head = read(text.substring(0, at + 1), written);
        var rest = read(text.substring(at + 1), written);
        boolean belongs = rest.value.compareTo(unit) < 0
                && (rest.hasUnit(text.substring(at + 1)) || text.charAt(at) == '万')
                && !text.substring(0, at).contains(".");
        if (!belongs) {
            throw NotRead.word(WORD_NOT_KNOWN, written);
        }
        return new Numeral(head.value.add(rest.value), rest.decimals, false, written);
    }

    private boolean hasUnit(String text) {
        return text.indexOf('万') >= 0;
    }

    private static Numeral whole(BigDecimal value, String written) {
        return new Numeral(value, value.stripTrailingZeros().scale(), false, written);
    }

    /** Chinese numerals, read as in amounts of money: only the canonical form is accepted. */
    private static BigDecimal said(String text, String written) throws NotRead {
        try {
            return Money.parse(text).yuan().setScale(0);
        } catch (Problem | ArithmeticException unreadable) {
            throw NotRead.word(WORD_NOT_KNOWN, written);
        }
    }

    private static String digits(Matcher point) {
        var digits = new StringBuilder();
        point.group("digits").chars().forEach(letter -> digits.append(letter == '〇' ? 0 : DIGITS.indexOf(letter)));
        return digits.toString();
    }
}

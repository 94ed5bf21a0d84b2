package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.WORD_NOT_KNOWN;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.kernel.money.WrittenNumber;

/**
 * A number in a text, without its unit: 4.1565亿, 1200多万, 四亿一千五百六十五万, 4点1565亿.
 *
 * @param decimals the last place written, as a scale
 * @param more whether it contains 余 or 多
 * @param written as in the text
 */
record Numeral(BigDecimal value, int decimals, boolean more, String written) {

    private static final String CHINESE = WrittenNumber.NUMERALS;
    private static final String ARABIC = "\\d+(?:[.,]\\d+)*";
    /** The pattern of a number; 几 and 数 are part of it and make its value unknown. */
    static final Pattern RUN =
            Pattern.compile("(?:" + ARABIC + "|[" + CHINESE + "几数])(?:" + ARABIC + "|[" + CHINESE + "万亿萬億点余多几数])*");

    private static final String POWERS = "(?<powers>[十百千]?(?:万亿|万|亿)?)";
    /** 04 is the end of a longer number, or a mistake. */
    private static final Pattern LEADING_NOUGHT = Pattern.compile("(?<![\\d.,])0[\\d,]");

    private static final Pattern POINT = Pattern.compile(
            "(?:(?<whole>0|[1-9]\\d*)点(?<part>\\d+)|(?<said>[^点万亿]+)点(?<digits>[零一二三四五六七八九]+))" + POWERS);
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
        var text = WrittenNumber.plain(written);
        var more = MORE.matcher(text);
        var read = read(more.matches() ? more.group("before") + more.group("powers") : text)
                .orElseThrow(() -> NotRead.word(WORD_NOT_KNOWN, written));
        return new Numeral(read.value(), read.decimals(), more.matches(), written);
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
        var ending = ENDING.matcher(WrittenNumber.plain(written));
        return ending.matches() ? power(ending.group("powers")) : 0;
    }

    boolean hasOwnPower() {
        return WrittenNumber.plain(written).matches(".*[万亿].*");
    }

    /** Whether 十, 百 or 千 at the upper end of a range might or might not apply to the lower end: 三至五百. */
    boolean couldShareWith(Numeral lower) {
        var place = SAID_PLACE.matcher(WrittenNumber.plain(written).replaceFirst("[万亿]+$", ""));
        return place.matches() && !WrittenNumber.plain(lower.written).contains(place.group("place"));
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

    /** With 点 for the point, or as amounts of money are read; empty if it is not readable. */
    private static Optional<WrittenNumber> read(String text) {
        if (LEADING_NOUGHT.matcher(text).find()) {
            return Optional.empty();
        }
        var point = POINT.matcher(text);
        if (!point.matches()) {
            return WrittenNumber.read(text);
        }
        var whole = point.group("whole") == null
                ? WrittenNumber.read(point.group("said"))
                        .map(said -> said.value().toPlainString() + "." + digits(point))
                : Optional.of(point.group("whole") + "." + point.group("part"));
        return whole.flatMap(WrittenNumber::read).map(number -> number.scaled(power(point.group("powers"))));
    }

    private static String digits(Matcher point) {
        var digits = new StringBuilder();
        point.group("digits").chars().forEach(letter -> digits.append(DIGITS.indexOf(letter)));
        return digits.toString();
    }
}

package org.dongjiang.kernel.money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 1,234.50}, {@code 4.1565亿}, {@code 4亿1565万}, {@code 3千5百}, {@code 三千八百万}. The
 * one reader of amounts and of printed figures. What can be read in two ways is not read: {@code 3万5} and {@code 三百五}
 * are said for 35 000 and 350, but are also written when a digit or a unit was left out ({@code docs/integrating.md}).
 *
 * @param decimals the last place written, as a scale: 4.16亿 has -6
 */
public record WrittenNumber(BigDecimal value, int decimals) {

    /** The Chinese letters of numbers below ten thousand, as the content of a character class. */
    public static final String NUMERALS = ChineseNumerals.LETTERS;

    private static final String DIGITS = "(?:\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.\\d+)?";
    private static final Pattern PLAIN = Pattern.compile(DIGITS);
    private static final Pattern IN_PLACES = Pattern.compile("(?<number>" + DIGITS + ")(?<place>[十百千])");
    private static final Pattern MIXED = Pattern.compile("([1-9][十百千]|零(?=[1-9]))+[1-9]?");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d(\\.\\d+)?");
    private static final Pattern ARABIC = Pattern.compile(".*\\d.*");
    private static final Pattern PARTS_IN_DIGITS = Pattern.compile(".*万.*\\d.*");
    private static final int YI = 8;
    private static final int WAN = 4;

    private static final char FULL_WIDTH_FIRST = 0xFF01;
    private static final char FULL_WIDTH_LAST = 0xFF5E;

    /** Empty if it is no number, or could be two. */
    public static Optional<WrittenNumber> read(String text) {
        var plain = plain(text);
        int at = plain.indexOf('亿') < 0 ? plain.indexOf('万') : plain.indexOf('亿');
        if (at < 0) {
            return leaf(plain);
        }
        int power = plain.charAt(at) == '亿' ? YI : WAN;
        var before = plain.substring(0, at);
        var after = plain.substring(at + 1);
        // 三万二千亿 is one numeral, but 20万30亿 looks like parts in the wrong order.
        if (PARTS_IN_DIGITS.matcher(before).matches()) {
            return Optional.empty();
        }
        var head = read(before).map(number -> number.scaled(power));
        return after.isEmpty() || before.indexOf('.') >= 0
                ? head.filter(number -> after.isEmpty())
                : head.flatMap(number -> number.followed(after, power));
    }

    /** Simplified letters for the financial (大写) and traditional ones, 万 for 萬; other letters stay. */
    public static String plain(String text) {
        return ChineseNumerals.plain(text);
    }

    /**
     * The plain form of a full-width letter, digit or sign. No other compatibility form has one: 10² is not 102, and ㉑
     * numbers an item of a list.
     */
    public static char halfWidth(char letter) {
        if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return (char) (letter - FULL_WIDTH_FIRST + '!');
        }
        return switch (letter) {
            case '￥' -> '¥';
            case '\u3000' -> ' ';
            default -> letter;
        };
    }

    public WrittenNumber scaled(int power) {
        return new WrittenNumber(value.scaleByPowerOfTen(power), decimals - power);
    }

    /** 4亿1565万: each part is there once, and smaller than the unit of the part before. */
    private Optional<WrittenNumber> followed(String after, int power) {
        boolean zeroSaid = after.startsWith("零");
        return read(zeroSaid ? after.substring(1) : after)
                .filter(rest -> isClear(rest.value, after, zeroSaid, power))
                .map(rest -> new WrittenNumber(value.add(rest.value), rest.decimals));
    }

    /**
     * Whether the part after a unit can only mean what it says. 一万二, 1万2, 3亿2千 and 3亿2000 could count in the next lower
     * unit. After 壹拾万 one 零 may be written before 柒仟 or left out: article 2 (3) of the rules for bills.
     */
    private boolean isClear(BigDecimal rest, String after, boolean zeroSaid, int power) {
        var unit = BigDecimal.ONE.scaleByPowerOfTen(power);
        if (value.signum() == 0 || rest.signum() == 0 || rest.compareTo(unit) >= 0) {
            return false;
        }
        boolean small = rest.compareTo(unit.movePointLeft(1)) < 0;
        if (zeroSaid) {
            return small || endsInNought(power);
        }
        return !small || (ARABIC.matcher(after).matches() && namesItsPlace(after, power));
    }

    private boolean endsInNought(int power) {
        return value.scaleByPowerOfTen(-power).remainder(BigDecimal.TEN).signum() == 0;
    }

    private static boolean namesItsPlace(String after, int power) {
        return power == YI ? after.indexOf('万') >= 0 : !ONE_DIGIT.matcher(after).matches();
    }

    private static Optional<WrittenNumber> leaf(String text) {
        if (PLAIN.matcher(text).matches()) {
            var number = new BigDecimal(text.replace(",", ""));
            return Optional.of(new WrittenNumber(number, number.scale()));
        }
        var inPlaces = IN_PLACES.matcher(text);
        if (inPlaces.matches()) {
            int place = ChineseNumerals.power(inPlaces.group("place").charAt(0));
            return leaf(inPlaces.group("number")).map(number -> number.scaled(place));
        }
        var numeral = ChineseNumerals.value(MIXED.matcher(text).matches() ? ChineseNumerals.spelledOut(text) : text);
        return text.isEmpty() || numeral.isEmpty()
                ? Optional.empty()
                : Optional.of(whole(BigDecimal.valueOf(numeral.getAsInt())));
    }

    private static WrittenNumber whole(BigDecimal value) {
        return new WrittenNumber(value, value.stripTrailingZeros().scale());
    }
}

package org.dongjiang.kernel.money;

import java.math.BigInteger;
import java.util.OptionalInt;

/** Whole numbers from 0 to 9999 in Chinese numerals; larger ones are composed of these with 万 and 亿. */
final class ChineseNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String PLACES = "千百十";
    /** Financial (大写), traditional and other forms, each with its plain form. */
    private static final String VARIANTS = "〇壹贰叁肆伍陆柒捌玖拾佰仟两兩貳貮弍參叄弎陸";

    private static final String PLAIN = "零一二三四五六七八九十百千二二二二二三三三六";
    private static final String UNIT_VARIANTS = "萬億圆圓";
    private static final String PLAIN_UNITS = "万亿元元";

    /** All of them. */
    static final String LETTERS = DIGITS + PLACES + VARIANTS;

    private ChineseNumerals() {}

    /** Replaces every variant by its plain numeral or unit; other characters stay. */
    static String plain(String text) {
        return replaced(replaced(text, VARIANTS, PLAIN), UNIT_VARIANTS, PLAIN_UNITS);
    }

    private static String replaced(String text, String variants, String forms) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int at = variants.indexOf(letter);
            plain.append(at < 0 ? letter : forms.charAt(at));
        }
        return plain.toString();
    }

    /** The power of ten of 十, 百 or 千. */
    static int power(char place) {
        return PLACES.length() - PLACES.indexOf(place);
    }

    /**
     * The value of a numeral below ten thousand. Only the canonical form is accepted: 三百五 could mean 305 or 350, and a
     * misread amount is worse than a refused one.
     */
    static OptionalInt value(String numeral) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < numeral.length(); i++) {
            char letter = numeral.charAt(i);
            if (PLACES.indexOf(letter) >= 0) {
                value += Math.max(digit, 1) * BigInteger.TEN.pow(power(letter)).intValue();
                digit = 0;
            } else if (DIGITS.indexOf(letter) >= 0) {
                digit = DIGITS.indexOf(letter);
            } else {
                return OptionalInt.empty();
            }
        }
        value += digit;
        var said = value < 10_000 ? of(value) : "";
        boolean canonical = said.equals(numeral) || (value >= 10 && value < 20 && said.equals("一" + numeral));
        return canonical ? OptionalInt.of(value) : OptionalInt.empty();
    }

    /** The numeral for mixed writing, 3千5百 for 三千五百; other characters stay. */
    static String spelledOut(String mixed) {
        var spelled = new StringBuilder(mixed.length());
        for (int i = 0; i < mixed.length(); i++) {
            char letter = mixed.charAt(i);
            spelled.append(letter >= '0' && letter <= '9' ? DIGITS.charAt(letter - '0') : letter);
        }
        return spelled.toString();
    }

    /** The canonical numeral, 一十 for ten: as written inside larger numbers. */
    static String of(int value) {
        if (value < 10) {
            return DIGITS.substring(value, value + 1);
        }
        var said = new StringBuilder();
        boolean gap = false;
        for (int place = 0, unit = 1000; unit > 0; place++, unit /= 10) {
            int digit = value / unit % 10;
            if (digit == 0) {
                gap = !said.isEmpty();
                continue;
            }
            if (gap) {
                said.append(DIGITS.charAt(0));
                gap = false;
            }
            said.append(DIGITS.charAt(digit));
            if (place < PLACES.length()) {
                said.append(PLACES.charAt(place));
            }
        }
        return said.toString();
    }
}

package org.dongjiang.gateway.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dongjiang.gateway.printed.Word.Role;
import org.dongjiang.kernel.money.WrittenNumber;

/**
 * A word or number of a text, as printed.
 *
 * @param numeral null for a word
 */
record Token(String text, Word word, Numeral numeral) {

    /** 2018年7月26-28日: a date, not a figure. A bare 3年 is a duration of three years. */
    private static final Pattern DATE = Pattern.compile(
            "\\d{4}年(?:\\d{1,2}月(?:\\d{1,2}(?:[-–—~至]\\d{1,2})?日)?|上半年|末|底)?|\\d{1,2}月\\d{1,2}(?:[-–—~至]\\d{1,2})?日"
                    + "|\\d{4}-\\d\\d-\\d\\d(?!\\d)");

    /** Between a number and the Chinese power of ten that belongs to it. */
    private static final Pattern GAP = Pattern.compile("(?<=\\d) (?=[十百千万亿萬億])");

    private static final char FULL_WIDTH_COMMA = '，';
    private static final String BLANKS = " \t\r\n\u00A0\u3000";

    static Token number(Numeral numeral) {
        return new Token(numeral.written(), Word.of(Role.NUMBER), numeral);
    }

    Role role() {
        return word.role();
    }

    /** @throws NotRead {@code WORD_NOT_KNOWN} for a number without an exact value */
    static List<Token> split(String printed) throws NotRead {
        var text = GAP.matcher(plain(printed)).replaceAll("");
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < text.length(); ) {
            if (text.charAt(at) == ' ') {
                at++;
                continue;
            }
            var token = at(text, at);
            tokens.add(token);
            at += token.text.length();
        }
        return tokens;
    }

    /**
     * The date, number or known word that begins at an index; the longer of two; otherwise the unknown text up to the
     * next of these.
     */
    private static Token at(String text, int at) throws NotRead {
        var date = DATE.matcher(text).region(at, text.length());
        if (date.lookingAt()) {
            return new Token(date.group(), Word.of(Role.NEUTRAL), null);
        }
        var word = Words.longestAt(text, at).orElse("");
        var number = Numeral.RUN.matcher(text).region(at, text.length());
        if (number.lookingAt() && number.group().length() >= word.length()) {
            return number(Numeral.of(number.group()));
        }
        return word.isEmpty() || isPoint(text, at, word)
                ? new Token(unknown(text, at), Word.of(Role.NOT_READ), null)
                : new Token(word, Words.meaning(word), null);
    }

    /** The point of .5, which is not 5. */
    private static boolean isPoint(String text, int at, String word) {
        return (word.equals(".") || word.equals(","))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static String unknown(String text, int from) {
        boolean latin = Words.isLatin(text.charAt(from));
        int end = from + 1;
        while (end < text.length()
                && (latin
                        ? Words.isLatin(text.charAt(end)) || Character.isDigit(text.charAt(end))
                        : text.charAt(end) != ' ' && !isKnown(text, end))) {
            end++;
        }
        return text.substring(from, end);
    }

    private static boolean isKnown(String text, int at) {
        return Numeral.RUN.matcher(text).region(at, text.length()).lookingAt()
                || Words.longestAt(text, at).isPresent();
    }

    /**
     * Converts full-width digits, letters and signs to plain ones, except the Chinese comma, which is not a thousands
     * separator. Nothing else is converted: 10² is not 102.
     */
    private static String plain(String printed) {
        var plain = new StringBuilder(printed.length());
        for (int at = 0; at < printed.length(); at++) {
            char letter = printed.charAt(at);
            if (BLANKS.indexOf(letter) >= 0) {
                plain.append(' ');
            } else {
                plain.append(letter == FULL_WIDTH_COMMA ? letter : WrittenNumber.halfWidth(letter));
            }
        }
        return plain.toString();
    }
}

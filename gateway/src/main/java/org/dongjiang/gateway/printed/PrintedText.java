package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.FIGURE_NOT_READABLE;
import static org.dongjiang.gateway.printed.PrintedProblem.WORD_NOT_KNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.dongjiang.gateway.printed.Word.Role;
import org.dongjiang.kernel.money.WrittenNumber;

/** Reads figures as printed in documents: 宝安区2.7379万元, 走访拜会企业60余家, 不超过4亿元, 同比下降9.6%. */
public final class PrintedText {

    private static final Pattern UNIT = Pattern.compile("(?<powers>[十百千]?[万萬]?[亿億]?)(?<rest>.*)");

    private PrintedText() {}

    /** @throws NotRead if there is no figure, or more than one, or an unknown word */
    public static Claim read(String text) throws NotRead {
        var tokens = Token.split(text);
        if (tokens.stream().noneMatch(token -> token.role() == Role.NUMBER)) {
            throw NotRead.noNumber(tokens.stream()
                    .filter(token -> token.role() == Role.NOT_READ)
                    .map(Token::text)
                    .findFirst()
                    .orElse(null));
        }
        return theOne(claims(tokens));
    }

    /**
     * All figures of a text.
     *
     * @throws NotRead if there is an unknown word
     */
    public static List<Claim> all(String text) throws NotRead {
        return claims(Token.split(text));
    }

    /**
     * A number with a separate unit.
     *
     * @param unit as it would be printed after the number; null or blank for a count
     */
    public static Claim stated(BigDecimal number, String unit) throws NotRead {
        var numeral = Numeral.of(number.abs());
        if (unit == null || unit.isBlank()) {
            return Figure.plainCount(number.signum() < 0 ? numeral.negated() : numeral);
        }
        var parts = UNIT.matcher(unit.strip());
        if (!parts.matches()) {
            throw NotRead.word(WORD_NOT_KNOWN, unit);
        }
        var words = Token.split(parts.group("rest"));
        if (words.stream().anyMatch(token -> token.role() == Role.NUMBER)) {
            throw NotRead.because(FIGURE_NOT_READABLE);
        }
        var tokens = new ArrayList<Token>();
        if (number.signum() < 0) {
            tokens.add(new Token("-", Words.meaning("-"), null));
        }
        tokens.add(Token.number(numeral.scaled(Numeral.power(WrittenNumber.plain(parts.group("powers"))))));
        tokens.addAll(words);
        return theOne(claims(tokens));
    }

    private static List<Claim> claims(List<Token> tokens) throws NotRead {
        var claims = new ArrayList<Claim>();
        boolean changed = false;
        for (int at = 0; at < tokens.size(); ) {
            var before = new Before(tokens, at, changed);
            if (before.isEnd()) {
                break;
            }
            var figure = new Figure(tokens, before);
            claims.add(figure.claim());
            changed = before.change().isOne();
            at = figure.end();
        }
        return claims;
    }

    private static Claim theOne(List<Claim> claims) throws NotRead {
        var found = new LinkedHashSet<>(claims);
        if (found.size() != 1) {
            throw NotRead.because(FIGURE_NOT_READABLE);
        }
        return found.iterator().next();
    }
}

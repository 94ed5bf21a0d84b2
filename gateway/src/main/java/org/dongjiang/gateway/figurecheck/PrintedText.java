package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.gateway.figurecheck.Claim.Measure;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;

/** Reads the one figure in a piece of Chinese text: 宝安区2.7379万元, 走访拜会企业60余家, 八个一批, 同比增长9.6%. */
final class PrintedText {

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String NUMBER = "(?:\\d[\\d,]*(?:\\.\\d+)?|[" + NUMERALS + "]+)";
    private static final String VAGUE = "[余多]?";
    /** What stands before a figure, the figure, and the unit or measure word that shows that it is one. */
    private static final Pattern FIGURE = Pattern.compile("(?<before>近|约|大约|超过|逾)?(?:"
            + "(?<money>(?:" + NUMBER + VAGUE + "[亿万]?" + VAGUE + ")+元)"
            + "|(?<percent>\\d+(?:\\.\\d+)?)%"
            + "|(?<count>" + NUMBER + VAGUE + "[亿万]?" + VAGUE + ")[家宗所次户人个项条名村大有])");
    /** 2018年7月26-28日: not a figure. */
    private static final Pattern DATE =
            Pattern.compile("\\d+年(?:\\d+月(?:\\d+(?:[-—~至]\\d+)?日)?)?|\\d+月\\d+(?:[-—~至]\\d+)?日");

    private PrintedText() {}

    /** Empty where there is none, or more than one. */
    static Optional<Claim> read(String text) {
        var plain =
                DATE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll(" ");
        var found = new HashSet<Claim>();
        try {
            for (var matcher = FIGURE.matcher(plain); matcher.find(); ) {
                found.add(claim(matcher));
            }
        } catch (Problem unreadable) {
            return Optional.empty();
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private static Claim claim(Matcher figure) {
        if (figure.group("percent") != null) {
            return new Claim(new BigDecimal(figure.group("percent")), Measure.PERCENT, Qualifier.ROUNDED);
        }
        boolean money = figure.group("money") != null;
        var digits = money ? figure.group("money") : figure.group("count");
        // The same spelling serves both: a bare number is read as it stands.
        var value = Money.parse(digits.replaceAll("[余多]", "")).yuan().stripTrailingZeros();
        return new Claim(value, money ? Measure.MONEY : Measure.COUNT, qualifier(figure, digits));
    }

    private static Qualifier qualifier(MatchResult figure, String digits) {
        var before = figure.group(1) == null ? "" : figure.group(1);
        if (before.equals("近")) {
            return Qualifier.NEARLY;
        }
        if (before.endsWith("约")) {
            return Qualifier.ABOUT;
        }
        return !before.isEmpty() || digits.matches(".*[余多].*") ? Qualifier.MORE_THAN : Qualifier.EXACT;
    }
}

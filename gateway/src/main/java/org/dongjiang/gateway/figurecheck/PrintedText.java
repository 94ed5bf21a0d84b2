package org.dongjiang.gateway.figurecheck;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dongjiang.gateway.figurecheck.Claim.Measure;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;

/** Reads the one figure in a piece of Chinese text: 宝安区2.7379万元, 走访拜会企业60余家, 八个一批, 同比下降9.6%. */
final class PrintedText {

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千";
    private static final String NUMBER = "(?:\\d[\\d,]*(?:\\.\\d+)?|[" + NUMERALS + "]+)";
    private static final String VAGUE = "[余多]?";
    private static final String MEANT = "近|约|大约|超过|逾";
    /**
     * What makes a figure negative. A hyphen does where it follows no word (项目-3800万元 is none below nought) or one that a number
     * has to follow (增长-9.6%); 负 does not where it ends a word, such as 担负.
     */
    private static final String MINUS = "(?<![担肩背自])负|下降了?|减少了?|(?<![\\p{L}\\p{N}%])[-−]|(?<=增长|增速|增幅|率|为|是)[-−]";
    /** A figure begins here: in 1e8元, 0x10万元, 1.2.3亿元 and 3-5家 none does after the first sign. */
    private static final String BEGINNING = "(?<![\\w.])(?<!\\d[,−~-])";
    /** What stands before a figure, the figure, and the unit or measure word that shows that it is one. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<meant>" + MEANT + ")?(?<minus>" + MINUS + ")?(?<before>" + MEANT
                    + ")?" + BEGINNING + "(?:(?<money>(?:" + NUMBER + VAGUE + "[亿万]?" + VAGUE + ")+元)"
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
            return new Claim(
                    signed(figure, new BigDecimal(figure.group("percent"))), Measure.PERCENT, Qualifier.ROUNDED);
        }
        boolean money = figure.group("money") != null;
        var digits = money ? figure.group("money") : figure.group("count");
        // The same spelling serves both: a bare number is read as it stands.
        var value = Money.parse(digits.replaceAll("[余多]", "")).yuan().stripTrailingZeros();
        return new Claim(signed(figure, value), money ? Measure.MONEY : Measure.COUNT, qualifier(figure, digits));
    }

    private static BigDecimal signed(Matcher figure, BigDecimal value) {
        return figure.group("minus") == null ? value : value.negate();
    }

    private static Qualifier qualifier(Matcher figure, String digits) {
        var before = Stream.of("meant", "before")
                .map(figure::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        if (before.equals("近")) {
            return Qualifier.NEARLY;
        }
        if (before.endsWith("约")) {
            return Qualifier.ABOUT;
        }
        return !before.isEmpty() || digits.matches(".*[余多].*") ? Qualifier.MORE_THAN : Qualifier.EXACT;
    }
}

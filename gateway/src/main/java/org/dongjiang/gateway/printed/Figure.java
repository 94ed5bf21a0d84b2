package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.CURRENCY_DIFFERS;
import static org.dongjiang.gateway.printed.PrintedProblem.FIGURE_NOT_READABLE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dongjiang.gateway.printed.Claim.Change;
import org.dongjiang.gateway.printed.Claim.Measure;
import org.dongjiang.gateway.printed.Word.Role;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Problem;

/** A number or a range of two, its unit, and the words directly after it. */
final class Figure {

    private static final BigDecimal WIDEST = BigDecimal.valueOf(100);
    private static final int HUNDRED = 2;

    private final List<Token> tokens;
    private final Before before;
    private int at;
    private Token first;
    private Numeral from;
    private Numeral to;
    private Token unit;
    private Measure measure;
    private Set<String> kinds = Set.of();
    private Qualifier qualifier;

    Figure(List<Token> tokens, Before before) throws NotRead {
        this.tokens = tokens;
        this.before = before;
        at = before.end();
        qualifier = before.qualifier();
        number();
        unit();
        after();
    }

    /** Where what follows begins. */
    int end() {
        return at;
    }

    /** A count of unspecified things. */
    static Claim plainCount(Numeral numeral) {
        return new Claim(
                numeral.value(),
                null,
                numeral.decimals(),
                Measure.COUNT,
                "",
                Words.meaning("个").kinds(),
                Qualifier.EXACT,
                Change.NONE);
    }

    Claim claim() throws NotRead {
        var change = before.change();
        boolean below = before.isNegative() || change == Change.FALL;
        int power = measure == Measure.PERCENT && is(unit, Role.TIMES) ? HUNDRED : 0;
        var value = from.scaled(power);
        var end = to == null ? null : to.scaled(power).value();
        if (measure == Measure.MONEY) {
            requireMoney(value.value());
            requireMoney(end == null ? BigDecimal.ZERO : end);
        }
        return new Claim(
                below ? value.value().negate() : value.value(),
                end == null || !below ? end : end.negate(),
                value.decimals(),
                measure,
                measure == Measure.COUNT ? unit.text() : "",
                kinds,
                meant(),
                change);
    }

    /** One number, or two with a word between them. */
    private void number() throws NotRead {
        first = take();
        from = powers(first.numeral());
        boolean plain = at == before.end() + 1;
        var own = is(next(), Role.YUAN) || is(next(), Role.PERCENT) || is(next(), Role.MEASURE_WORD) ? take() : null;
        boolean range = (is(next(), Role.TO) || is(next(), Role.RANGE) || is(next(), Role.HYPHEN))
                && at + 1 < tokens.size()
                && is(tokens.get(at + 1), Role.NUMBER);
        if (!range) {
            at -= own == null ? 0 : 1;
            return;
        }
        var between = take();
        var second = take().numeral();
        to = powers(second);
        if (own == null && plain && !first.numeral().hasOwnPower()) {
            // 4至5亿元, 4 to 5 hundred million: both ends count in the power of ten at the end.
            from = from.scaled(second.sharedPower() + second.decimals() - to.decimals());
        }
        require(
                !from.more()
                        && !to.more()
                        && qualifier == null
                        && !before.isNegative()
                        && before.change() != Change.LEVEL
                        // 增长5%至9%: from 5 to 9, or by 5 to 9?
                        && !(own != null && before.change() != Change.NONE && is(between, Role.TO))
                        && !(plain && second.couldShareWith(first.numeral()))
                        && from.value().compareTo(to.value()) < 0
                        && (from.value().signum() == 0
                                || to.value().compareTo(from.value().multiply(WIDEST)) <= 0),
                between);
        require(own == null || (next() != null && own.word().equals(next().word())), between);
        qualifier = Qualifier.BETWEEN;
    }

    private Numeral powers(Numeral numeral) {
        var scaled = numeral;
        while (is(next(), Role.POWER)) {
            scaled = scaled.scaled(take().word().power());
        }
        return scaled;
    }

    private void unit() throws NotRead {
        unit = next();
        if (before.isPerHundred()) {
            measure = Measure.PERCENT;
            return;
        }
        if (is(unit, Role.FOREIGN)) {
            throw NotRead.word(CURRENCY_DIFFERS, unit.text());
        }
        if (is(unit, Role.YUAN) || is(unit, Role.RENMINBI)) {
            money();
        } else if (before.isRenminbi()) {
            measure = Measure.MONEY;
        } else if (is(unit, Role.PERCENT)) {
            take();
            measure = Measure.PERCENT;
        } else if (is(unit, Role.TIMES)) {
            require(before.change() == Change.RISE, unit);
            take();
            measure = Measure.PERCENT;
        } else if (is(unit, Role.MEASURE_WORD)) {
            count();
        } else if (is(unit, Role.NOT_READ)) {
            throw Before.notKnown(unit);
        } else {
            throw NotRead.because(FIGURE_NOT_READABLE);
        }
    }

    private void money() throws NotRead {
        measure = Measure.MONEY;
        if (is(unit, Role.YUAN)) {
            take();
        }
        if (is(next(), Role.RENMINBI)) {
            require(!before.isRenminbi(), next());
            take();
        }
        if (is(next(), Role.WHOLE)) {
            take();
        }
    }

    /** 20家企业 are enterprises; without a noun, everything that the measure word can count. */
    private void count() throws NotRead {
        take();
        measure = Measure.COUNT;
        kinds = new HashSet<>(unit.word().kinds());
        if (is(next(), Role.COUNTED)) {
            kinds.retainAll(take().word().kinds());
        }
    }

    private void after() throws NotRead {
        while (is(next(), Role.AFTER)) {
            var word = take();
            require(qualifier == null || qualifier == word.word().qualifier(), word);
            qualifier = word.word().qualifier();
        }
        if (next() != null && (is(next(), Role.TO) || is(next(), Role.RANGE) || is(next(), Role.HYPHEN))) {
            throw Before.notKnown(next());
        }
        // 超过-4%, -4%以上: further from zero, or nearer to it?
        boolean twoWays = before.isNegative() && qualifier != null && qualifier.isBound();
        require(!twoWays && (!from.more() || qualifier == null), first);
    }

    private Qualifier meant() {
        if (qualifier != null) {
            return qualifier;
        }
        if (from.more()) {
            return Qualifier.MORE_THAN;
        }
        return measure == Measure.PERCENT ? Qualifier.ROUNDED : Qualifier.EXACT;
    }

    /** An impossible amount, such as a tenth of a fen, is a reading or printing error. */
    private static void requireMoney(BigDecimal yuan) throws NotRead {
        try {
            Money.ofYuan(yuan);
        } catch (Problem none) {
            throw NotRead.because(FIGURE_NOT_READABLE);
        }
    }

    private Token next() {
        return at < tokens.size() ? tokens.get(at) : null;
    }

    private Token take() {
        return tokens.get(at++);
    }

    private static boolean is(Token token, Role role) {
        return token != null && token.role() == role;
    }

    private static void require(boolean known, Token token) throws NotRead {
        if (!known) {
            throw Before.notKnown(token);
        }
    }
}

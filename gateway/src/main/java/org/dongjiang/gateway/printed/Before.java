package org.dongjiang.gateway.printed;

import static org.dongjiang.gateway.printed.PrintedProblem.CURRENCY_DIFFERS;
import static org.dongjiang.gateway.printed.PrintedProblem.WORD_NOT_KNOWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dongjiang.gateway.printed.Claim.Change;
import org.dongjiang.gateway.printed.Word.Role;

/** The words before a number: neutral words, and those that qualify it, which stand directly before it in any order. */
final class Before {

    /** After these, and at the beginning, a hyphen is a sign. */
    private static final Set<Role> SIGN_AFTER = EnumSet.of(
            Role.MARK, Role.LINK, Role.COPULA, Role.BEFORE, Role.RISES, Role.RISE, Role.RENMINBI, Role.YEAR_ON_YEAR);

    private final List<Token> tokens;
    private int at;
    private Qualifier qualifier;
    private Change change = Change.NONE;
    private boolean verb;
    private boolean negative;
    private boolean renminbi;
    private boolean perHundred;
    private Token yearOnYear;
    /** The last of those that must be followed by a number. */
    private Token waiting;

    /** @param changed whether the figure before it is a change, after which 同比 may follow */
    Before(List<Token> tokens, int from, boolean changed) throws NotRead {
        this.tokens = tokens;
        at = from;
        while (!isEnd() && token().role() != Role.NUMBER) {
            take(token());
            at++;
        }
        if (isEnd() && waiting != null) {
            throw notKnown(waiting);
        }
        if (yearOnYear != null && !change.isOne() && !(isEnd() && changed)) {
            throw notKnown(yearOnYear);
        }
    }

    /** Whether no number follows. */
    boolean isEnd() {
        return at >= tokens.size();
    }

    /** Of the number. */
    int end() {
        return at;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    Change change() {
        return change;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isRenminbi() {
        return renminbi;
    }

    boolean isPerHundred() {
        return perHundred;
    }

    private Token token() {
        return tokens.get(at);
    }

    private Role previous() {
        return at == 0 ? Role.MARK : tokens.get(at - 1).role();
    }

    private boolean isBeforeNumber() {
        return at + 1 < tokens.size() && tokens.get(at + 1).role() == Role.NUMBER;
    }

    private void take(Token token) throws NotRead {
        switch (token.role()) {
            case NEUTRAL, COUNTED, MARK -> require(waiting == null, waiting);
            case LINK -> {}
            case COPULA -> require(!verb, token);
            case BEFORE -> {
                require(qualifier == null || qualifier == token.word().qualifier(), token);
                qualifier = token.word().qualifier();
                waiting = token;
            }
            case RISES, RISE -> turn(token, Change.RISE);
            case FALLS, FALL -> turn(token, Change.FALL);
            case TO -> {
                require(verb && change.isOne() && !negative && qualifier == null, token);
                change = Change.LEVEL;
                waiting = token;
            }
            case YEAR_ON_YEAR -> {
                require(waiting == null, waiting);
                yearOnYear = token;
            }
            case HYPHEN -> hyphen(token);
            case MINUS -> sign(token);
            case RENMINBI -> {
                require(!renminbi, token);
                renminbi = true;
                waiting = token;
            }
            case PER_HUNDRED -> {
                require(isBeforeNumber(), token);
                perHundred = true;
                waiting = token;
            }
            case FOREIGN -> throw NotRead.word(CURRENCY_DIFFERS, token.text());
            default -> throw notKnown(token);
        }
    }

    private void turn(Token token, Change way) throws NotRead {
        require(change == Change.NONE && !negative, token);
        change = way;
        verb = token.role() == Role.RISES || token.role() == Role.FALLS;
        waiting = token;
    }

    /** Between two words it has no meaning; between a word and a number it could be a dash or a sign. */
    private void hyphen(Token token) throws NotRead {
        if (isBeforeNumber()) {
            require(SIGN_AFTER.contains(previous()), token);
            sign(token);
        } else {
            require(waiting == null && at > 0 && at + 1 < tokens.size() && previous() != Role.MARK, token);
        }
    }

    private void sign(Token token) throws NotRead {
        require(!negative && isBeforeNumber() && (change == Change.NONE || change == Change.RISE), token);
        negative = true;
        waiting = token;
    }

    private static void require(boolean known, Token token) throws NotRead {
        if (!known) {
            throw notKnown(token);
        }
    }

    static NotRead notKnown(Token token) {
        return NotRead.word(WORD_NOT_KNOWN, token.text());
    }
}

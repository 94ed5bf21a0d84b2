package org.dongjiang.funds.reading.statement;

import static org.dongjiang.funds.book.difference.DifferenceProblem.BOOKS_UNBALANCED;
import static org.dongjiang.kernel.problem.CommonProblem.DIMENSION_VALUE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.dongjiang.funds.book.account.AccountRegister;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.LedgerReading;
import org.dongjiang.funds.book.voucher.Scope;
import org.dongjiang.funds.reference.programme.ProgrammeRegister;
import org.dongjiang.kernel.listing.Extent;

/** Draws up the statements. */
@ApplicationScoped
@Transactional
class Statements {

    private final LedgerReading reading;
    private final AccountRegister accounts;
    private final ProgrammeRegister programmes;

    Statements(LedgerReading reading, AccountRegister accounts, ProgrammeRegister programmes) {
        this.reading = reading;
        this.accounts = accounts;
        this.programmes = programmes;
    }

    /**
     * @param knownAt null for what is known now
     * @param programme null for all
     * @param level the deepest level of accounts
     * @throws org.dongjiang.kernel.problem.Problem {@code DIMENSION_VALUE_UNKNOWN}, {@code BOOKS_UNBALANCED}
     */
    TrialBalanceView trialBalance(LocalDate asOf, Instant knownAt, String programme, int level) {
        reading.settle(knownAt);
        var view = TrialBalanceView.of(
                asOf,
                knownAt,
                accounts.chart(),
                reading.balances(new Scope(null, withParts(programme), knownAt), asOf),
                level);
        if (programme == null && !view.debit().equals(view.credit())) {
            throw BOOKS_UNBALANCED.because(view.debit(), view.credit());
        }
        return view;
    }

    /**
     * @param knownAt null for what is known now
     * @param programme null for all
     */
    FundBalanceStatementView fundBalances(LocalDate asOf, Instant knownAt, String programme) {
        reading.settle(knownAt);
        var ofFundBalances = Stream.of(Chart.FUNDS, Chart.DISBURSEMENTS)
                .flatMap(account -> accounts.leaves(account).stream())
                .toList();
        return FundBalanceStatementView.of(
                asOf, knownAt, reading.balances(new Scope(ofFundBalances, withParts(programme), knownAt), asOf));
    }

    /** A page of the statement, or all of it, to be read later. */
    AccountStatementView account(AskStatement asked, Extent extent) {
        var place = extent.cursor() == null ? first(asked) : StatementPlace.of(extent.cursor(), asked);
        reading.settle(place.knownAt());
        var account = accounts.require("account", asked.account());
        var scope = new Scope(accounts.leaves(account.code()), withParts(asked.programme()), place.knownAt());
        if (extent.isWhole()) {
            return AccountStatementView.exported(new WholeStatement(reading, asked, account, scope, extent));
        }
        int limit = extent.limit();
        var opening = reading.turnover(scope, asked.dayBefore());
        var found = reading.lines(scope, asked.from(), asked.until(), place.after(), limit + 1);
        var lines = found.stream().limit(limit).toList();
        return AccountStatementView.of(
                asked,
                place.knownAt(),
                account,
                opening,
                reading.turnover(scope, asked.until()),
                place.after() == null ? opening : reading.turnover(scope, place.after()),
                lines,
                found.size() > limit ? place.cursorAfter(lines.get(limit - 1), asked) : null);
    }

    private StatementPlace first(AskStatement asked) {
        return new StatementPlace(asked.knownAt() == null ? reading.justNow() : asked.knownAt(), null);
    }

    /** Null for all. */
    private Collection<String> withParts(String programme) {
        if (programme == null) {
            return null;
        }
        if (!programmes.knows(programme)) {
            throw DIMENSION_VALUE_UNKNOWN.at("programme", "programme", programme);
        }
        return programmes.withParts(programme);
    }
}

package org.dongjiang.funds.book.voucher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.kernel.money.Money;

/** The balances under a programme of accounts on which less than nothing makes no sense, each on its own side. */
public final class AccountBalances {

    private static final String BALANCE =
            "SELECT COALESCE(SUM(debit_fen - credit_fen), 0) FROM account_day WHERE account = ? AND programme = ?";

    private final Map<Account, Long> debitFen = new HashMap<>();

    private record Account(String code, String programme) {}

    private AccountBalances() {}

    /** Reads those that some lines change. */
    public static AccountBalances read(Connection database, Collection<Line> lines) throws SQLException {
        var balances = new AccountBalances();
        for (var line : lines) {
            var account = account(line);
            if (Chart.neverBelowZero(line.account()).isPresent() && !balances.debitFen.containsKey(account)) {
                balances.debitFen.put(account, read(database, account));
            }
        }
        return balances;
    }

    private static long read(Connection database, Account account) throws SQLException {
        try (var select = database.prepareStatement(BALANCE)) {
            select.setString(1, account.code());
            select.setString(2, account.programme());
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    private static Account account(Line line) {
        return new Account(line.account(), line.dimensions().programme());
    }

    /** The place of the first line whose account would have less than nothing, and less than before, with all of them. */
    public OptionalInt firstShort(List<Line> lines) {
        var after = new HashMap<>(debitFen);
        add(lines, after);
        return IntStream.range(0, lines.size())
                .filter(at -> {
                    var account = account(lines.get(at));
                    return debitFen.containsKey(account)
                            && onItsSide(account, after) < Math.min(0, onItsSide(account, debitFen));
                })
                .findFirst();
    }

    /** What is on the account of a line. */
    public Money of(Line line) {
        return Money.ofFen(onItsSide(account(line), debitFen));
    }

    private static long onItsSide(Account account, Map<Account, Long> fen) {
        long debit = fen.get(account);
        return Chart.neverBelowZero(account.code()).orElseThrow() == Side.DEBIT ? debit : -debit;
    }

    /** Adds the lines of a voucher that is posted. */
    public void post(List<Line> lines) {
        add(lines, debitFen);
    }

    private static void add(List<Line> lines, Map<Account, Long> fen) {
        lines.forEach(
                line -> fen.computeIfPresent(account(line), (account, had) -> Math.addExact(had, line.debitFen())));
    }
}

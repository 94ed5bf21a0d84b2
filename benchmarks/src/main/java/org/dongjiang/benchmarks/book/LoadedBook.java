package org.dongjiang.benchmarks.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.dongjiang.benchmarks.stage.DocumentSeals;
import org.dongjiang.benchmarks.stage.Stage;

/**
 * A book filled in bulk by the migration user: vouchers of one year in ten programmes, their lines, and the balances
 * that the service would have stored. It has no documents and keys, which balances and exports do not read, and no
 * leaves ({@link LoadedLog}).
 */
public final class LoadedBook {

    private static final int PROGRAMMES = 10;
    private static final int IN_A_MONTH = 1000;
    private static final int MONTHS = 12;
    private static final int ROWS_IN_A_STATEMENT = 50_000;

    private final Connection migration;
    private final FirstPosting first;
    private final DocumentSeals seals;
    private long vouchers = 1;
    /** How many leaves the log has before those of the vouchers that are loaded. */
    private long leavesBefore;

    private LoadedBook(Connection migration, FirstPosting first, DocumentSeals seals) {
        this.seals = seals;
        this.migration = migration;
        this.first = first;
    }

    /** Starts the book with one posting through the service. */
    public static LoadedBook begin(Stage stage, Connection migration) throws SQLException {
        var book = new LoadedBook(migration, FirstPosting.make(stage, migration), stage.seals());
        book.execute("CREATE TABLE IF NOT EXISTS digit (d INT PRIMARY KEY)");
        book.execute("INSERT IGNORE INTO digit VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)");
        book.addProgrammes(stage);
        return book;
    }

    /** Through the service, because what it records is in the log. */
    private void addProgrammes(Stage stage) throws SQLException {
        try (var fundBalance = migration.prepareStatement(first.fundBalance().insert())) {
            for (int number = 0; number < PROGRAMMES; number++) {
                var code = "programme-" + number;
                FirstPosting.addProgramme(stage, code);
                first.fundBalance()
                        .add(fundBalance, Map.of("id", UUID.randomUUID().toString(), "programme", code));
            }
            fundBalance.executeBatch();
        }
        try (var select = migration.createStatement();
                var row = select.executeQuery("SELECT size FROM ledger_log")) {
            row.next();
            leavesBefore = row.getLong(1);
        }
    }

    /** The index of the leaf of the first voucher that is loaded. */
    public long firstLeaf() {
        return leavesBefore;
    }

    /** How many leaves the log has. */
    public long leaves() {
        return leavesBefore + vouchers - 1;
    }

    /** The posting from which all others are copied. */
    public FirstPosting first() {
        return first;
    }

    /** How many vouchers it has. */
    public long vouchers() {
        return vouchers;
    }

    /** Adds vouchers until it has this number, and updates the stored balances. */
    public void growTo(long target) throws SQLException {
        // Rows loaded here are correct by construction, and checked afterwards.
        execute("SET SESSION foreign_key_checks = 0");
        execute("SET SESSION unique_checks = 0");
        while (vouchers < target) {
            add(Math.min(target, vouchers + ROWS_IN_A_STATEMENT));
        }
        keepBalances();
        execute("SET SESSION foreign_key_checks = 1");
        execute("SET SESSION unique_checks = 1");
        for (var table : new String[] {"voucher", "voucher_line", "account_day", "fund_balance", "fund_day"}) {
            execute("ANALYZE TABLE " + table);
        }
    }

    /** The vouchers from the present number up to another; n counts from 1, because the first was posted. */
    private void add(long target) throws SQLException {
        var numbers = "(SELECT %d + a.d + 10 * b.d + 100 * c.d + 1000 * e.d + 10000 * f.d AS n".formatted(vouchers)
                + " FROM digit a, digit b, digit c, digit e, digit f"
                + " HAVING n < %d) numbers ORDER BY n".formatted(target);
        // In lower case, like all ids: the database compares and sorts them as text.
        var id = "CONCAT(LPAD(LOWER(HEX(n)), 8, '0'), '-0000-7000-8000-%s')";
        // Year by year, each in the order of its days, as real books grow.
        var month = "((n - 1) DIV %d MOD %d)".formatted(IN_A_MONTH, MONTHS);
        var inMonth = "((n - 1) MOD %d)".formatted(IN_A_MONTH);
        var turn = "((n - 1) DIV %d)".formatted(IN_A_MONTH * MONTHS);
        var period = "CONCAT('2018-', LPAD(1 + " + month + ", 2, '0'))";
        var voucher = new LinkedHashMap<String, String>();
        voucher.put("id", id.formatted("000000000000"));
        voucher.put("leaf_index", leavesBefore + " + n - 1");
        voucher.put("period", period);
        // June has one already.
        voucher.put(
                "number",
                turn + " * " + IN_A_MONTH + " + " + inMonth + " + CASE " + month + " WHEN 5 THEN 2 ELSE 1 END");
        voucher.put(
                "business_date",
                "CONCAT(" + period + ", '-', LPAD(1 + " + inMonth + " * 28 DIV " + IN_A_MONTH + ", 2, '0'))");
        voucher.put("document_id", id.formatted("00000000000d"));
        voucher.put("amount_fen", "100 + n MOD 1000003");
        first.voucher().insertSelect(migration, voucher, numbers);
        var programme = "CONCAT('programme-', n DIV 7 MOD %d)".formatted(PROGRAMMES);
        var document = new LinkedHashMap<String, String>();
        document.put("id", voucher.get("document_id"));
        document.put("version", "1");
        document.put("programme", programme);
        document.put("amount_fen", voucher.get("amount_fen"));
        document.put("contributed_on", voucher.get("business_date"));
        document.put("bank_reference", "CONCAT('LOADED-', n)");
        document.put("status", "'POSTED'");
        document.put("checker", "'" + first.voucher().value("checker") + "'");
        document.put("voucher_id", voucher.get("id"));
        document.put("seal", seals.expression("CONTRIBUTION", first.submitted(), document));
        first.submitted().insertSelect(migration, document, numbers);
        for (int at = 0; at < first.lines().size(); at++) {
            var line = new LinkedHashMap<String, String>();
            line.put("id", id.formatted("00000000001" + at));
            line.put("voucher_id", id.formatted("000000000000"));
            line.put("business_date", voucher.get("business_date"));
            line.put("programme", programme);
            line.put(at == 0 ? "debit_fen" : "credit_fen", "100 + n MOD 1000003");
            first.lines().get(at).insertSelect(migration, line, numbers);
        }
        vouchers = target;
    }

    private void keepBalances() throws SQLException {
        execute("INSERT INTO account_day (account, programme, business_date, recorded_on, debit_fen, credit_fen)"
                + " SELECT account, programme, business_date, '%s', SUM(debit_fen) AS debit, SUM(credit_fen) AS credit"
                        .formatted(first.days().get(0).value("recorded_on"))
                + " FROM voucher_line GROUP BY account, programme, business_date"
                + " ON DUPLICATE KEY UPDATE debit_fen = VALUES(debit_fen), credit_fen = VALUES(credit_fen)");
        execute(
                "UPDATE fund_balance p JOIN (SELECT programme, SUM(credit_fen) AS fen FROM voucher_line WHERE account LIKE '3001%'"
                        + " GROUP BY programme) contributed ON contributed.programme = p.programme"
                        + " SET p.contributed_fen = contributed.fen, p.bank_fen = contributed.fen");
        execute("UPDATE fund_balance SET contributed_fen = 0, bank_fen = 0"
                + " WHERE programme NOT IN (SELECT programme FROM voucher_line)");
        execute("INSERT INTO fund_day (programme, business_date, fund_fen, pending_fen, bank_fen, bank_pending_fen)"
                + " SELECT programme, business_date, SUM(credit_fen) AS fund, 0, SUM(credit_fen) AS bank, 0"
                + " FROM voucher_line WHERE account LIKE '3001%' GROUP BY programme, business_date"
                + " ON DUPLICATE KEY UPDATE fund_fen = VALUES(fund_fen), bank_fen = VALUES(bank_fen)");
        execute("UPDATE accounting_period p JOIN (SELECT book, period, MAX(number) AS number FROM voucher"
                + " GROUP BY book, period) v ON v.book = p.book AND v.period = p.code SET p.receipt_number = v.number");
    }

    private void execute(String statement) throws SQLException {
        try (var execution = migration.createStatement()) {
            execution.execute(statement);
        }
    }
}

package org.dongjiang.benchmarks.book;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Conditions that every book must meet, however it was written. */
public final class BookConditions {

    /**
     * Each condition, with a statement that counts its violations: of vouchers and of the data derived from them, ...
     */
    private static final Map<String, String> OF_BALANCES = new LinkedHashMap<>();

    /** ... and of the other rows written by a posting. */
    private static final Map<String, String> OF_POSTINGS = new LinkedHashMap<>();

    static {
        OF_POSTINGS.put(
                "every posted document has its voucher",
                "SELECT COUNT(*) FROM contribution a LEFT JOIN voucher v ON v.id = a.voucher_id AND v.document_id = a.id"
                        + " WHERE a.status = 'POSTED' AND v.id IS NULL");
        OF_POSTINGS.put(
                "no key is answered twice",
                "SELECT COUNT(*) - COUNT(DISTINCT request_key) FROM idempotency_key WHERE request_key LIKE 'approval-of-%'");
        OF_BALANCES.put(
                "every voucher balances",
                "SELECT COUNT(*) FROM (SELECT v.id FROM voucher v LEFT JOIN voucher_line l ON l.voucher_id = v.id"
                        + " GROUP BY v.id, v.amount_fen HAVING COALESCE(SUM(l.debit_fen), 0) <> v.amount_fen"
                        + " OR COALESCE(SUM(l.credit_fen), 0) <> v.amount_fen) unbalanced");
        OF_BALANCES.put("the book sums to zero", "SELECT ABS(SUM(debit_fen) - SUM(credit_fen)) FROM voucher_line");
        OF_BALANCES.put(
                "kept balances of days equal recomputed ones",
                "SELECT COUNT(*) FROM (SELECT account, programme, business_date FROM"
                        + " (SELECT account, programme, business_date, debit_fen, credit_fen FROM account_day"
                        + " UNION ALL SELECT l.account, l.programme, v.business_date, -l.debit_fen, -l.credit_fen"
                        + " FROM voucher_line l JOIN voucher v ON v.id = l.voucher_id) kept_and_recomputed"
                        + " GROUP BY account, programme, business_date"
                        + " HAVING SUM(debit_fen) <> 0 OR SUM(credit_fen) <> 0) different");
        OF_BALANCES.put(
                "fund balances equal recomputed ones",
                "SELECT COUNT(*) FROM (SELECT programme FROM"
                        + " (SELECT programme, contributed_fen, disbursed_fen, bank_fen FROM fund_balance"
                        + " UNION ALL SELECT programme, IF(account LIKE '3001%', debit_fen - credit_fen, 0), IF(account LIKE '5001%', credit_fen - debit_fen, 0),"
                        + " IF(account LIKE '1002%', credit_fen - debit_fen, 0)"
                        + " FROM voucher_line) kept_and_recomputed GROUP BY programme"
                        + " HAVING SUM(contributed_fen) <> 0 OR SUM(disbursed_fen) <> 0 OR SUM(bank_fen) <> 0) different");
        OF_BALANCES.put(
                "balances of fund days equal recomputed ones",
                "SELECT COUNT(*) FROM (SELECT programme, business_date FROM"
                        + " (SELECT programme, business_date, fund_fen, bank_fen FROM fund_day"
                        + " UNION ALL SELECT programme, business_date, IF(account LIKE '3001%' OR account LIKE '5001%', debit_fen - credit_fen, 0),"
                        + " IF(account LIKE '1002%', credit_fen - debit_fen, 0)"
                        + " FROM voucher_line) kept_and_recomputed GROUP BY programme, business_date"
                        + " HAVING SUM(fund_fen) <> 0 OR SUM(bank_fen) <> 0) different");
        OF_BALANCES.put(
                "voucher numbers have no gap",
                "SELECT COUNT(*) FROM (SELECT book, period, type FROM voucher GROUP BY book, period, type"
                        + " HAVING MIN(number) <> 1 OR MAX(number) <> COUNT(*) OR COUNT(DISTINCT number) <> COUNT(*)) gaps");
        OF_BALANCES.put(
                "periods know their last number",
                "SELECT COUNT(*) FROM accounting_period p LEFT JOIN (SELECT book, period, MAX(number) AS number FROM voucher"
                        + " WHERE type = 'RECEIPT' GROUP BY book, period) v ON v.book = p.book AND v.period = p.code"
                        + " WHERE p.receipt_number <> COALESCE(v.number, 0)");
        OF_POSTINGS.put(
                "leaves are dense, and the log knows how many there are",
                "SELECT ABS(COUNT(*) - (SELECT size FROM ledger_log)) + ABS(COUNT(voucher_id) - (SELECT COUNT(*) FROM voucher))"
                        + " + ABS(COALESCE(MAX(leaf_index), -1) - COUNT(*) + 1) + COALESCE(MIN(leaf_index), 0) FROM ledger_leaf");
        OF_POSTINGS.put(
                "every leaf has its hash",
                "SELECT COUNT(*) FROM ledger_leaf WHERE leaf_hash <> UNHEX(SHA2(CONCAT(x'00', leaf), 256))");
    }

    private BookConditions() {}

    /**
     * Checks the whole book.
     *
     * @param acknowledged how many postings were acknowledged since it was empty
     * @return the violated conditions; empty if there are none
     */
    public static List<String> broken(Connection database, long acknowledged) throws SQLException {
        var broken = new ArrayList<String>();
        for (var counted : List.of(
                "SELECT COUNT(*) FROM voucher",
                "SELECT COUNT(*) FROM contribution WHERE status = 'POSTED'",
                "SELECT COUNT(*) FROM idempotency_key WHERE request_key LIKE 'approval-of-%'")) {
            long there = number(database, counted);
            if (there != acknowledged) {
                broken.add("%d postings were acknowledged, but %s says %d".formatted(acknowledged, counted, there));
            }
        }
        broken.addAll(broken(database, OF_POSTINGS));
        broken.addAll(broken(database, OF_BALANCES));
        return broken;
    }

    /** Checks vouchers, lines and the stored balances. */
    public static List<String> brokenBalances(Connection database) throws SQLException {
        return broken(database, OF_BALANCES);
    }

    private static List<String> broken(Connection database, Map<String, String> conditions) throws SQLException {
        var broken = new ArrayList<String>();
        for (var condition : conditions.entrySet()) {
            long breaches = number(database, condition.getValue());
            if (breaches != 0) {
                broken.add("not true: %s (%d)".formatted(condition.getKey(), breaches));
            }
        }
        return broken;
    }

    private static long number(Connection database, String query) throws SQLException {
        try (var select = database.createStatement();
                var row = select.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}

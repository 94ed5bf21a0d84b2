package org.dongjiang.funds.reading.lineage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.dongjiang.funds.book.account.Chart;
import org.dongjiang.funds.book.voucher.Dimensions;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reading.lineage.Movement.Posted;
import org.hibernate.Session;

/** The changes of a fund balance, voucher by voucher in the order of posting. */
@ApplicationScoped
class FundHistory {

    private static final String MOVEMENTS =
            "SELECT id, account, debit_fen, credit_fen, source, project, payee, region, household, measure, voucher_id, code,"
                    + " document_kind, document_id, business_date, rests_on FROM fund_balance_movement"
                    + " WHERE programme = ? AND recorded_at_millis <= ? AND (account LIKE ? OR account LIKE ?)"
                    + " ORDER BY leaf_index, line_number";

    /** The driver streams the rows. */
    private static final int ROW_BY_ROW = Integer.MIN_VALUE;

    private final EntityManager database;

    FundHistory(EntityManager database) {
        this.database = database;
    }

    /**
     * Passes on one voucher after the other; none is kept in memory.
     *
     * @param knownAt an instant for which all postings are readable
     */
    void read(String programme, Instant knownAt, Consumer<List<Movement>> vouchers) {
        database.unwrap(Session.class).doWork(connection -> {
            try (var select = connection.prepareStatement(MOVEMENTS)) {
                select.setFetchSize(ROW_BY_ROW);
                select.setString(1, programme);
                select.setLong(2, knownAt.toEpochMilli());
                select.setString(3, Chart.FUNDS + "%");
                select.setString(4, Chart.DISBURSEMENTS + "%");
                try (var rows = select.executeQuery()) {
                    handOver(new Reading(programme, rows), vouchers);
                }
            }
        });
    }

    private static void handOver(Reading reading, Consumer<List<Movement>> vouchers) throws SQLException {
        var voucher = new ArrayList<Movement>();
        while (reading.rows().next()) {
            var movement = reading.movement();
            if (!voucher.isEmpty()
                    && !voucher.get(0).voucher().id().equals(movement.voucher().id())) {
                vouchers.accept(List.copyOf(voucher));
                voucher.clear();
            }
            voucher.add(movement);
        }
        if (!voucher.isEmpty()) {
            vouchers.accept(voucher);
        }
    }

    /** Codes repeat in many rows; each is kept once in memory. */
    private record Reading(String programme, ResultSet rows, Map<String, String> codes) {

        Reading(String programme, ResultSet rows) {
            this(programme, rows, new HashMap<>());
        }

        Movement movement() throws SQLException {
            return new Movement(
                    id("id"),
                    new Posted(
                            id("voucher_id"),
                            rows.getString("code"),
                            DocumentKind.valueOf(rows.getString("document_kind")),
                            id("document_id"),
                            rows.getObject("business_date", LocalDate.class),
                            id("rests_on")),
                    code("account"),
                    Math.subtractExact(rows.getLong("debit_fen"), rows.getLong("credit_fen")),
                    new Dimensions(
                            programme,
                            code("source"),
                            code("project"),
                            code("payee"),
                            code("region"),
                            code("household"),
                            code("measure")));
        }

        private UUID id(String column) throws SQLException {
            var text = rows.getString(column);
            return text == null ? null : UUID.fromString(text);
        }

        private String code(String column) throws SQLException {
            var text = rows.getString(column);
            return text == null ? null : codes.computeIfAbsent(text, code -> code);
        }
    }
}

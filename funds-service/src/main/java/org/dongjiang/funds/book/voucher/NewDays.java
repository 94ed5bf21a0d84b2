package org.dongjiang.funds.book.voucher;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.time.Clocks;

/** The amounts that new vouchers add to the balances stored by day. */
final class NewDays {

    private record Day(String account, String programme, LocalDate date) {}

    private final Map<Day, Turnover> days = new LinkedHashMap<>();

    private NewDays() {}

    static NewDays of(List<NewVoucher> vouchers) {
        var sums = new NewDays();
        for (var voucher : vouchers) {
            for (var line : voucher.lines()) {
                sums.days.merge(
                        new Day(line.account(), line.dimensions().programme(), voucher.businessDate()),
                        line.turnover(),
                        Turnover::plus);
            }
        }
        return sums;
    }

    void store(Connection database, long nowMillis) throws SQLException {
        var today = LocalDate.ofInstant(Instant.ofEpochMilli(nowMillis), Clocks.BUSINESS_ZONE);
        try (var upsert = database.prepareStatement(
                "INSERT INTO account_day (account, programme, business_date, recorded_on, debit_fen, credit_fen)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE debit_fen = debit_fen + VALUES(debit_fen),"
                        + " credit_fen = credit_fen + VALUES(credit_fen)")) {
            for (var day : days.entrySet()) {
                new Row(upsert)
                        .text(day.getKey().account())
                        .text(day.getKey().programme())
                        .day(day.getKey().date())
                        .day(today)
                        .number(day.getValue().debit().fen())
                        .number(day.getValue().credit().fen())
                        .add();
            }
            upsert.executeBatch();
        }
    }
}

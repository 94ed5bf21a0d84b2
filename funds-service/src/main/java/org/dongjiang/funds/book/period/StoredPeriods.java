package org.dongjiang.funds.book.period;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads periods and their events as they are, to compare them. */
public final class StoredPeriods {

    private static final String PERIODS = "SELECT p.id, p.book, p.code,"
            + " COALESCE((SELECT e.status FROM period_event e WHERE e.period_id = p.id"
            + " ORDER BY e.recorded_at_millis DESC, e.id DESC LIMIT 1), 'OPEN'),"
            + " (SELECT COUNT(*) FROM period_event e WHERE e.period_id = p.id AND e.status = 'CLOSED')"
            + " FROM accounting_period p";

    /**
     * A period.
     *
     * @param eventStatus of its last event
     * @param closings how often it was closed
     */
    public record Stored(String id, Month month, String eventStatus, int closings) {

        /** Whether its last event closed it. */
        public boolean isClosed() {
            return eventStatus.equals(PeriodStatus.CLOSED.name());
        }
    }

    private StoredPeriods() {}

    public static List<Stored> read(Connection database) throws SQLException {
        var periods = new ArrayList<Stored>();
        try (var select = database.prepareStatement(PERIODS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                periods.add(new Stored(
                        rows.getString(1),
                        new Month(rows.getString(2), rows.getString(3)),
                        rows.getString(4),
                        rows.getInt(5)));
            }
        }
        return periods;
    }
}

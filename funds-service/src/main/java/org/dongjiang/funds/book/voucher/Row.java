package org.dongjiang.funds.book.voucher;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;

/** The values of one row of a batched statement, in the order of the statement. */
final class Row {

    private final PreparedStatement statement;
    private int at;

    Row(PreparedStatement statement) {
        this.statement = statement;
    }

    /** @param value null for none */
    Row text(String value) throws SQLException {
        if (value == null) {
            statement.setNull(++at, Types.VARCHAR);
        } else {
            statement.setString(++at, value);
        }
        return this;
    }

    Row number(long value) throws SQLException {
        statement.setLong(++at, value);
        return this;
    }

    Row day(LocalDate value) throws SQLException {
        // A LocalDate, because a java.sql.Date would be shifted by time zones.
        statement.setObject(++at, value);
        return this;
    }

    void add() throws SQLException {
        statement.addBatch();
    }
}

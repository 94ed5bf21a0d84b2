package org.dongjiang.funds.book.period;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads the last assigned voucher numbers as they are, to compare them with the vouchers. */
public final class StoredNumbers {

    private static final String NUMBERS =
            "SELECT book, code, receipt_number, payment_number, transfer_number FROM accounting_period";

    /** The last number of a series; 0 if none was assigned. */
    public record Last(String book, String period, VoucherType type, int number) {}

    private StoredNumbers() {}

    public static List<Last> read(Connection database) throws SQLException {
        var numbers = new ArrayList<Last>();
        try (var select = database.prepareStatement(NUMBERS);
                var rows = select.executeQuery()) {
            while (rows.next()) {
                var book = rows.getString(1);
                var period = rows.getString(2);
                numbers.add(new Last(book, period, VoucherType.RECEIPT, rows.getInt(3)));
                numbers.add(new Last(book, period, VoucherType.PAYMENT, rows.getInt(4)));
                numbers.add(new Last(book, period, VoucherType.TRANSFER, rows.getInt(5)));
            }
        }
        return numbers;
    }
}

package org.dongjiang.funds.book.voucher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dongjiang.kernel.money.Money;

/** The amounts of some vouchers, as their rows are. The log is locked meanwhile, so that no other voucher is posted. */
public final class VoucherAmounts {

    private static final String AMOUNTS = "SELECT v.id,"
            + " (SELECT l.debit_fen + l.credit_fen FROM voucher_line l WHERE l.voucher_id = v.id AND l.line_number = 1),"
            + " v.amount_fen + COALESCE((SELECT SUM(r.amount_fen) FROM voucher r WHERE r.reverses = v.id), 0)"
            + " FROM voucher v WHERE v.id IN (%s)";

    private final Map<UUID, Money> open = new HashMap<>();
    private final Map<UUID, Money> left = new HashMap<>();

    private VoucherAmounts() {}

    public static VoucherAmounts read(Connection database, Set<UUID> vouchers) throws SQLException {
        var amounts = new VoucherAmounts();
        if (vouchers.isEmpty()) {
            return amounts;
        }
        var places = String.join(", ", Collections.nCopies(vouchers.size(), "?"));
        try (var select = database.prepareStatement(AMOUNTS.formatted(places))) {
            int at = 0;
            for (var voucher : vouchers) {
                select.setString(++at, voucher.toString());
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    var voucher = UUID.fromString(rows.getString(1));
                    amounts.open.put(voucher, Money.ofFen(rows.getLong(2)));
                    amounts.left.put(voucher, Money.ofFen(rows.getLong(3)));
                }
            }
        }
        return amounts;
    }

    /** What documents can use of it: the amount of its first line; nothing if it is missing. */
    public Money open(UUID voucher) {
        return open.getOrDefault(voucher, Money.ZERO);
    }

    /** The total of the debits that are not reversed; nothing if it is missing. */
    public Money left(UUID voucher) {
        return left.getOrDefault(voucher, Money.ZERO);
    }

    /**
     * Adds a voucher that reverses one of them.
     *
     * @param amount the total of its debits, which is negative
     * @return whether nothing is left
     */
    public boolean reverse(UUID voucher, Money amount) {
        return left.merge(voucher, amount, Money::plus).equals(Money.ZERO);
    }
}

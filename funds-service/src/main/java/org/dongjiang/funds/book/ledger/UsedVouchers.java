package org.dongjiang.funds.book.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.voucher.VoucherAmounts;
import org.dongjiang.funds.book.voucheruse.VoucherUseRegister;
import org.dongjiang.kernel.money.Money;

/**
 * The vouchers of which the documents of a {@link Round} use a part, and what all documents use of them. It is summed from the
 * documents: their number of uses in {@code voucher_use} has decided at submission, and may have been changed since.
 */
final class UsedVouchers {

    private final VoucherAmounts amounts;
    private final Map<UUID, Money> used = new HashMap<>();

    private UsedVouchers(VoucherAmounts amounts) {
        this.amounts = amounts;
    }

    static UsedVouchers read(Connection database, Collection<Documents> registers, Collection<LockedDocument> round)
            throws SQLException {
        Set<UUID> vouchers = round.stream()
                .map(LockedDocument::usedVoucher)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var read = new UsedVouchers(VoucherAmounts.read(database, vouchers));
        if (!vouchers.isEmpty()) {
            for (var register : registers) {
                register.used(database, vouchers)
                        .forEach((voucher, part) -> read.used.merge(voucher, part, Money::plus));
            }
        }
        return read;
    }

    VoucherAmounts amounts() {
        return amounts;
    }

    /**
     * Checks that all documents together use no more than the voucher of which a document uses a part.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_USED_UP}
     */
    void require(LockedDocument document) {
        document.usedVoucher().ifPresent(voucher -> {
            var part = document.used();
            var byOthers = used.get(voucher).minus(part);
            VoucherUseRegister.requireLeft(amounts.open(voucher).minus(byOthers), part);
        });
    }
}

package org.dongjiang.funds.book.voucheruse;

import static org.dongjiang.funds.book.voucheruse.VoucherUseProblem.VOUCHER_USED_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.dongjiang.funds.book.log.ReadableVouchers;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;

/** The register of voucher uses. */
@ApplicationScoped
@Transactional
public class VoucherUseRegister {

    private static final String VOUCHER = "voucherId";

    private final VoucherUses voucherUses;
    private final ReadableVouchers vouchers;

    VoucherUseRegister(VoucherUses voucherUses, ReadableVouchers vouchers) {
        this.voucherUses = voucherUses;
        this.vouchers = vouchers;
    }

    Page<VoucherUseView> list(MultivaluedMap<String, String> query) {
        return VoucherUses.LISTING.page(voucherUses.getEntityManager(), query, vouchers.<VoucherUse>visible(VOUCHER));
    }

    VoucherUseView read(UUID id) {
        VoucherUses.LISTING.require(voucherUses.getEntityManager(), id, vouchers.visible(VOUCHER));
        return voucherUses.read(id, VoucherUseView::of);
    }

    /**
     * Uses a part of a voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_USED_UP}
     */
    @Transactional(TxType.MANDATORY)
    public void take(String pointer, OpenVoucher voucher, Money amount, UUID document) {
        var taken = voucherUses.of(voucher.id());
        var left = taken.stream().map(VoucherUse::amount).reduce(voucher.amount(), Money::minus);
        if (amount.compareTo(left) > 0) {
            throw VOUCHER_USED_UP.at(pointer, left, amount);
        }
        // Not their number: somebody may have removed one.
        int last = taken.stream().mapToInt(VoucherUse::sequence).max().orElse(0);
        voucherUses.persist(new VoucherUse(voucher.id(), last + 1, document, amount));
    }

    /**
     * Checks at an approval that as much of a voucher is left as a document uses.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_USED_UP}
     */
    public static void requireLeft(Money left, Money amount) {
        if (amount.compareTo(left) > 0) {
            throw VOUCHER_USED_UP.because(left, amount);
        }
    }

    /** Releases all uses of a document that ended before it was posted. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID document) {
        voucherUses.by(document).forEach(VoucherUse::giveBack);
    }

    /** Releases the uses of a document as far as it is reversed, with the posting of the reversal. */
    public static void giveBack(Connection database, UUID document, Money amount) throws SQLException {
        try (var update = database.prepareStatement(
                "UPDATE voucher_use SET amount_fen = amount_fen - ?, version = version + 1 WHERE document_id = ?")) {
            update.setLong(1, amount.fen());
            update.setString(2, document.toString());
            update.executeUpdate();
        }
    }
}

package org.dongjiang.funds.clearing;

import static org.dongjiang.funds.clearing.ClearingProblem.VOUCHER_USED_UP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;

/** The register of clearings. */
@ApplicationScoped
@Transactional
public class ClearingRegister {

    private final Clearings clearings;

    ClearingRegister(Clearings clearings) {
        this.clearings = clearings;
    }

    Page<ClearingView> list(MultivaluedMap<String, String> query) {
        return Clearings.LISTING.page(clearings.getEntityManager(), query);
    }

    ClearingView read(UUID id) {
        return ClearingView.of(clearings.require(id));
    }

    /**
     * Uses up a part of a voucher.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code VOUCHER_USED_UP}
     */
    @Transactional(TxType.MANDATORY)
    public void take(String pointer, OpenVoucher voucher, Money amount, UUID document) {
        var taken = clearings.of(voucher.id());
        var left = taken.stream().map(Clearing::amount).reduce(voucher.amount(), Money::minus);
        if (amount.compareTo(left) > 0) {
            throw VOUCHER_USED_UP.at(pointer, voucher.id(), left, amount);
        }
        clearings.persist(new Clearing(voucher.id(), taken.size() + 1, document, amount));
    }

    /** Gives back whatever a document that came to nothing had used up. */
    @Transactional(TxType.MANDATORY)
    public void giveBack(UUID document) {
        clearings.by(document).forEach(Clearing::giveBack);
    }

    /** Gives back what a document had used up as far as it is reversed, with the posting of the reversal. */
    public static void giveBack(Connection database, UUID document, Money amount) throws SQLException {
        try (var update = database.prepareStatement(
                "UPDATE clearing SET amount_fen = amount_fen - ?, version = version + 1 WHERE document_id = ?")) {
            update.setLong(1, amount.fen());
            update.setString(2, document.toString());
            update.executeUpdate();
        }
    }
}

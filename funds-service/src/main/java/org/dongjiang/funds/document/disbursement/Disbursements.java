package org.dongjiang.funds.document.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.funds.book.voucher.NewVouchers;
import org.dongjiang.funds.reference.organisation.OrganisationRegister;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Disbursements implements Records<Disbursement> {

    static final Listing<Disbursement, DisbursementView> LISTING = Listing.of(
                    Disbursement.class, DisbursementView.class, DisbursementView::of)
            .standing(MoneyPlace.of(MoneyPlace.REGION, MoneyPlace.PROJECT))
            .belonging(OrganisationRegister.namedIn("payee"))
            .searching("summary", "paymentReference")
            .sortedBy("-paidOn");

    /** What pending and posted ones draw on each allotment, less what was reversed, in fen; by its decision. */
    static Map<String, Long> drawn(Connection database) throws SQLException {
        var drawn = new HashMap<String, Long>();
        try (var select = database.prepareStatement(
                        "SELECT d.allotment, SUM(CASE WHEN d.voucher_id IS NULL"
                                + " THEN d.amount_fen ELSE " + NewVouchers.left() + " END) FROM disbursement d"
                                + " WHERE d.allotment IS NOT NULL"
                                + " AND (d.voucher_id IS NOT NULL OR d.status IN ('SUBMITTED', 'CHECKED')) GROUP BY d.allotment");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                drawn.put(rows.getString(1), rows.getLong(2));
            }
        }
        return drawn;
    }

    /** The allotments on which some of them draw, by their ids; read on a given connection. */
    static Map<UUID, String> allotmentsOf(Session reader, Collection<UUID> ids) {
        return reader.createQuery("from Disbursement where id in :ids and allotment is not null", Disbursement.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Disbursement::id, Disbursement::allotment));
    }
}

package org.dongjiang.funds.document.disbursement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All of them. */
@ApplicationScoped
class Disbursements implements Records<Disbursement> {

    static final Listing<Disbursement, DisbursementView> LISTING = Listing.of(
                    Disbursement.class, DisbursementView.class, DisbursementView::of)
            .searching("summary", "paymentReference")
            .sortedBy("-paidOn");

    /** The allotments on which some of them draw, by their ids; read on a given connection. */
    static Map<UUID, String> allotmentsOf(Session reader, Collection<UUID> ids) {
        return reader.createQuery("from Disbursement where id in :ids and allotment is not null", Disbursement.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Disbursement::id, Disbursement::allotment));
    }
}

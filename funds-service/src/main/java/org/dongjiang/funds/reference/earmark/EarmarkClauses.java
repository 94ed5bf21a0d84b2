package org.dongjiang.funds.reference.earmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.dongjiang.funds.reference.project.MoneyPlace;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;
import org.hibernate.Session;

/** All clauses. */
@ApplicationScoped
class EarmarkClauses implements Records<EarmarkClause> {

    static final Listing<EarmarkClause, EarmarkClauseView> LISTING = Listing.of(
                    EarmarkClause.class, EarmarkClauseView.class, EarmarkClauseView::of)
            .standing(MoneyPlace.of(MoneyPlace.PROGRAMME))
            .searching("clause", "text")
            .sortedBy("programme,clause");

    /** The approved ones of some programmes; read on a given connection. */
    static List<EarmarkClause> of(Session reader, Collection<String> programmes) {
        return reader.createQuery(
                        "from EarmarkClause where programme in :programmes and status = :status order by id",
                        EarmarkClause.class)
                .setParameterList("programmes", programmes)
                .setParameter("status", ChangeStatus.APPROVED)
                .getResultList();
    }
}

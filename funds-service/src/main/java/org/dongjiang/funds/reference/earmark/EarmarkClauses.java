package org.dongjiang.funds.reference.earmark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All clauses. */
@ApplicationScoped
class EarmarkClauses implements Records<EarmarkClause> {

    static final Listing<EarmarkClause, EarmarkClauseView> LISTING = Listing.of(
                    EarmarkClause.class, EarmarkClauseView.class, EarmarkClauseView::of)
            .searching("clause", "text")
            .sortedBy("programme,clause");

    List<EarmarkClause> of(String programme) {
        return list("programme", programme);
    }
}

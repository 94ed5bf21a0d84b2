package org.dongjiang.funds.reference.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import org.dongjiang.kernel.register.Listing;
import org.dongjiang.kernel.register.Records;

/** All of them. */
@ApplicationScoped
class Programmes implements Records<Programme> {

    static final Listing<Programme, ProgrammeView> LISTING = Listing.of(
                    Programme.class, ProgrammeView.class, ProgrammeView::of)
            .searching("code", "name", "nameEn", "purpose")
            .sortedBy("code");

    /** In a query: the codes of those that stand in one of some divisions. */
    static Subquery<String> within(CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits) {
        var codes = select.subquery(String.class);
        var row = codes.from(Programme.class);
        return codes.select(row.get("code")).where(Listing.within(build, row.get("region"), digits));
    }

    /** The codes of those that stand in a division. */
    List<String> within(String digits) {
        return find("region like ?1", digits + "%").stream()
                .map(Programme::code)
                .toList();
    }
}

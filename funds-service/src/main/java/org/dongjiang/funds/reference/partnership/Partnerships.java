package org.dongjiang.funds.reference.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class Partnerships implements LivingRecords<Partnership> {

    static final RecordKind<PartnershipFacts, Partnership, PartnershipVersion, PartnershipView> KIND = RecordKind.of(
            "partnerships",
            PartnershipFacts.class,
            Partnership.class,
            Partnership::new,
            PartnershipVersion.class,
            PartnershipVersion::new,
            PartnershipView.class,
            PartnershipView::new,
            "code");

    /** Those of the same two divisions. */
    List<Partnership> of(String assisting, String receiving) {
        return list("facts.assisting = ?1 and facts.receiving = ?2", assisting, receiving);
    }

    /** In the order of their codes. */
    List<PartnershipFacts> published() {
        return find("order by facts.code").stream().map(Partnership::facts).toList();
    }
}

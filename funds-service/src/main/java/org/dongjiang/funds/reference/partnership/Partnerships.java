package org.dongjiang.funds.reference.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.time.Dates;

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

    /**
     * Another one of the same two divisions whose term has a day of this one's. One that has ended has no day from its ending on.
     *
     * @param code of this one, as it is stored
     */
    Optional<PartnershipFacts> overlapping(PartnershipFacts facts, String code) {
        return find(
                        "facts.assisting = ?1 and facts.receiving = ?2 and facts.code <> ?3 and facts.beginsOn <= ?4"
                                + " and (facts.endsOn is null or facts.endsOn >= ?5) and (endedOn is null or endedOn > ?5)",
                        facts.assisting(),
                        facts.receiving(),
                        code,
                        facts.endsOn() == null ? Dates.LAST_DAY : facts.endsOn(),
                        facts.beginsOn())
                .firstResultOptional()
                .map(Partnership::facts);
    }

    /** In the order of their codes. */
    List<PartnershipFacts> published() {
        return find("order by facts.code").stream().map(Partnership::facts).toList();
    }
}

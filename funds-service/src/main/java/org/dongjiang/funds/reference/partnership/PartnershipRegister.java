package org.dongjiang.funds.reference.partnership;

import static org.dongjiang.funds.reference.partnership.PartnershipProblem.PARTNERSHIP_LEVEL_DIFFERS;
import static org.dongjiang.funds.reference.partnership.PartnershipProblem.PARTNERSHIP_TERMS_OVERLAP;
import static org.dongjiang.funds.reference.partnership.PartnershipProblem.PARTNERSHIP_WITH_ITSELF;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.history.RecordTime;
import org.dongjiang.kernel.region.RegionLevel;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.time.Dates;

/** The register of partnerships. */
@ApplicationScoped
class PartnershipRegister extends LivingRegister<PartnershipFacts, Partnership, PartnershipVersion, PartnershipView> {

    private final Partnerships partnerships;
    private final Regions regions;
    private final RecordTime time;

    PartnershipRegister(Partnerships partnerships, Regions regions, RecordTime time, Histories histories) {
        super(Partnerships.KIND, partnerships, histories);
        this.partnerships = partnerships;
        this.regions = regions;
        this.time = time;
    }

    @Override
    protected List<KeyMember> key(PartnershipFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected LocalDate begins(PartnershipFacts facts) {
        return facts.beginsOn();
    }

    @Override
    protected void require(PartnershipFacts facts) {
        Dates.requireOrder(facts.beginsOn(), "/endsOn", facts.endsOn());
        var assisting = Division.digits(facts.assisting());
        var receiving = Division.digits(facts.receiving());
        if (assisting.startsWith(receiving) || receiving.startsWith(assisting)) {
            throw PARTNERSHIP_WITH_ITSELF.at("/receiving", facts.assisting(), facts.receiving());
        }
        var level = RegionLevel.of(receiving);
        if (level != facts.level()) {
            throw PARTNERSHIP_LEVEL_DIFFERS.at("/level", facts.receiving(), level.label());
        }
    }

    @Override
    protected void requireDays(
            RecordEventKind said, LocalDate from, LocalDate until, PartnershipFacts facts, PartnershipFacts before) {
        if (before == null || !before.assisting().equals(facts.assisting())) {
            regions.require("/assisting", facts.assisting(), facts.beginsOn());
        }
        if (before == null || !before.receiving().equals(facts.receiving())) {
            regions.require("/receiving", facts.receiving(), facts.beginsOn());
        }
    }

    @Override
    protected LocalDate ends(PartnershipFacts facts) {
        return facts.endsOn();
    }

    @Override
    protected void requireTerm(PartnershipFacts facts, Predicate<Partnership> overlaps) {
        time.alone();
        partnerships.of(facts.assisting(), facts.receiving()).stream()
                .filter(overlaps)
                .map(Partnership::facts)
                .findFirst()
                .ifPresent(other -> {
                    throw PARTNERSHIP_TERMS_OVERLAP.at("/beginsOn", other.code(), other.beginsOn());
                });
    }

    /** What anybody may know of them. */
    List<PublishedPartnership> published() {
        return partnerships.published().stream().map(PublishedPartnership::of).toList();
    }
}

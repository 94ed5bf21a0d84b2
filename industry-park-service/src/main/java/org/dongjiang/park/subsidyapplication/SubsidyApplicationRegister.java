package org.dongjiang.park.subsidyapplication;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.history.Correction;
import org.dongjiang.kernel.history.Ending;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;
import org.dongjiang.park.subsidybatch.SubsidyBatchRegister;

/** The register of subsidy applications. */
@ApplicationScoped
@NarrowedBy("period")
class SubsidyApplicationRegister
        extends LivingRegister<
                SubsidyApplicationFacts, SubsidyApplication, SubsidyApplicationVersion, SubsidyApplicationView>
        implements Indicators {

    private final SubsidyApplications subsidyApplications;
    private final SubsidyBatchRegister subsidyBatchRegister;
    private final EnterpriseRegister enterpriseRegister;

    SubsidyApplicationRegister(
            SubsidyApplications subsidyApplications,
            SubsidyBatchRegister subsidyBatchRegister,
            EnterpriseRegister enterpriseRegister,
            Histories histories) {
        super(SubsidyApplications.KIND, subsidyApplications, histories);
        this.subsidyApplications = subsidyApplications;
        this.subsidyBatchRegister = subsidyBatchRegister;
        this.enterpriseRegister = enterpriseRegister;
    }

    /** The batch is locked first of all: a shared lock of it is taken later, and could not become this one while others have it. */
    @Override
    protected void require(SubsidyApplicationFacts facts) {
        facts.amount().requirePositive("/amount");
        subsidyBatchRegister.lock(facts.batch());
    }

    @Override
    protected List<Reference> references(SubsidyApplicationFacts facts) {
        return List.of(
                new Reference("/batch", facts.batch(), facts.appliedOn(), subsidyBatchRegister::requireKnown),
                new Reference(
                        "/enterprise",
                        facts.enterprise(),
                        facts.appliedOn(),
                        (pointer, code, day) -> enterpriseRegister.requireKnown(pointer, code)));
    }

    @Override
    protected List<KeyMember> key(SubsidyApplicationFacts facts) {
        return List.of(new KeyMember("batch", facts.batch()), new KeyMember("enterprise", facts.enterprise()));
    }

    @Override
    protected LocalDate begins(SubsidyApplicationFacts facts) {
        return facts.appliedOn();
    }

    @Override
    public SubsidyApplicationView add(SubsidyApplicationFacts facts) {
        return fitting(super.add(facts), "/batch", "/amount");
    }

    @Override
    public SubsidyApplicationView change(UUID id, String ifMatch, LocalDate validFrom, JsonNode patch) {
        return fitting(super.change(id, ifMatch, validFrom, patch), "/batch", "/amount");
    }

    @Override
    public SubsidyApplicationView correct(UUID id, String ifMatch, Correction correction) {
        var corrected = super.correct(id, ifMatch, correction);
        var patch = correction.patch();
        return fitting(corrected, pointer(patch, "batch"), pointer(patch, "amount"));
    }

    /** Of the member that is most likely to be wrong, of those that are corrected. */
    private static String pointer(JsonNode patch, String likely) {
        return "/patch/" + (patch.has(likely) ? likely : patch.fieldNames().next());
    }

    @Override
    public SubsidyApplicationView reopen(UUID id, String ifMatch, Ending reopening) {
        return fitting(super.reopen(id, ifMatch, reopening), "/on", "/on");
    }

    /** What was written is rolled back if its batch has no room for it. */
    private SubsidyApplicationView fitting(SubsidyApplicationView written, String count, String total) {
        subsidyBatchRegister.requireRoom(written.facts().batch(), count, total);
        return written;
    }

    private boolean haveBegun(Question question) {
        return SubsidyApplications.KIND.anyAsOf(subsidyApplications.getEntityManager(), question.knownUntil());
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.ofCount(
                                "park.loan-interest-applications",
                                new Label("申报贷款贴息企业", "Loan-interest subsidy applications"),
                                Unit.ENTERPRISES,
                                new Label("期间内申请的企业数", "Enterprises that applied in the period"),
                                subsidyApplications::countEnterprises)
                        .once(this::haveBegun)
                        .byPeriod()
                        .byKnowledge(),
                Indicator.ofMoney(
                                "park.loan-interest-amount",
                                new Label("申报贷款贴息资金", "Loan-interest subsidy applied for"),
                                new Label("期间内申请金额之和", "Sum of the amounts applied for in the period"),
                                subsidyApplications::sum)
                        .once(this::haveBegun)
                        .byPeriod()
                        .byKnowledge());
    }
}

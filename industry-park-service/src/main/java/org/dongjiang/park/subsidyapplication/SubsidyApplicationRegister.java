package org.dongjiang.park.subsidyapplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.NarrowedBy;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.park.enterprise.EnterpriseRegister;
import org.dongjiang.park.subsidybatch.SubsidyBatchRegister;

/** The register of subsidy applications. */
@ApplicationScoped
@Transactional
@NarrowedBy("period")
class SubsidyApplicationRegister implements Indicators {

    private final SubsidyApplications subsidyApplications;
    private final SubsidyBatchRegister subsidyBatchRegister;
    private final EnterpriseRegister enterpriseRegister;

    SubsidyApplicationRegister(
            SubsidyApplications subsidyApplications,
            SubsidyBatchRegister subsidyBatchRegister,
            EnterpriseRegister enterpriseRegister) {
        this.subsidyApplications = subsidyApplications;
        this.subsidyBatchRegister = subsidyBatchRegister;
        this.enterpriseRegister = enterpriseRegister;
    }

    Page<SubsidyApplicationView> list(MultivaluedMap<String, String> query) {
        return SubsidyApplications.LISTING.page(subsidyApplications.getEntityManager(), query);
    }

    SubsidyApplicationView read(UUID id) {
        return subsidyApplications.read(id, SubsidyApplicationView::of);
    }

    SubsidyApplicationView add(AddSubsidyApplication asked) {
        subsidyApplications.requireFirst(
                new KeyMember("batch", asked.batch()), new KeyMember("enterprise", asked.enterprise()));
        enterpriseRegister.requireKnown("/enterprise", asked.enterprise());
        var subsidyApplication = new SubsidyApplication(asked);
        subsidyBatchRegister.receive(asked.batch(), asked.amount());
        subsidyApplications.persist(subsidyApplication);
        return SubsidyApplicationView.of(subsidyApplication);
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.ofCount(
                                "park.loan-interest-applications",
                                new Label("申报贷款贴息企业", "Loan-interest subsidy applications"),
                                Unit.ENTERPRISES,
                                new Label("期间内申请的企业数", "Enterprises that applied in the period"),
                                question -> subsidyApplications.countEnterprises(question.from(), question.until()))
                        .once(question -> subsidyApplications.haveBegun("appliedOn", question.asOf()))
                        .byPeriod(),
                Indicator.ofMoney(
                                "park.loan-interest-amount",
                                new Label("申报贷款贴息资金", "Loan-interest subsidy applied for"),
                                new Label("期间内申请金额之和", "Sum of the amounts applied for in the period"),
                                question -> subsidyApplications.sum(question.from(), question.until()))
                        .once(question -> subsidyApplications.haveBegun("appliedOn", question.asOf()))
                        .byPeriod());
    }
}

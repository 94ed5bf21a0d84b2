package org.dongjiang.park.enterprise;

import static org.dongjiang.kernel.problem.CommonProblem.CODE_TAKEN;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.codes.Unit;
import org.dongjiang.kernel.indicator.Indicator;
import org.dongjiang.kernel.indicator.Indicators;
import org.dongjiang.kernel.indicator.Percent;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.park.industry.IndustryRegister;
import org.dongjiang.park.park.ParkRegister;

/** The register of enterprises. */
@ApplicationScoped
@Transactional
public class EnterpriseRegister implements Indicators {

    private static final Label NAME = new Label("入园企业", "enterprise");

    private final Enterprises enterprises;
    private final ParkRegister parkRegister;
    private final IndustryRegister industryRegister;

    EnterpriseRegister(Enterprises enterprises, ParkRegister parkRegister, IndustryRegister industryRegister) {
        this.enterprises = enterprises;
        this.parkRegister = parkRegister;
        this.industryRegister = industryRegister;
    }

    Page<EnterpriseView> list(MultivaluedMap<String, String> query) {
        return Enterprises.LISTING.page(enterprises.getEntityManager(), query);
    }

    EnterpriseView read(UUID id) {
        return enterprises.read(id, EnterpriseView::of);
    }

    EnterpriseView add(AddEnterprise asked) {
        if (enterprises.count("creditCode = ?1", asked.creditCode()) > 0) {
            throw CODE_TAKEN.at("/creditCode", asked.creditCode());
        }
        parkRegister.requireKnown("/park", asked.park());
        industryRegister.requireKnown("/industry", asked.industry());
        var enterprise = new Enterprise(asked);
        enterprises.persist(enterprise);
        return EnterpriseView.of(enterprise);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is none with this code */
    public void requireKnown(String pointer, String code) {
        if (enterprises.count("creditCode", code) == 0) {
            throw REFERENCE_UNKNOWN.at(pointer, code, NAME);
        }
    }

    private long countLeading(Question question) {
        return enterprises.countIn(question.asOf(), industryRegister.leading());
    }

    private BigDecimal ratio(Question question) {
        var leading = BigDecimal.valueOf(countLeading(question));
        return Percent.of(leading, BigDecimal.valueOf(enterprises.countIn(question.asOf())));
    }

    @Override
    public List<Indicator> indicators() {
        return List.of(
                Indicator.ofCount(
                                "park.enterprises",
                                new Label("入园企业", "Enterprises"),
                                Unit.ENTERPRISES,
                                new Label("当日在园的企业数", "Enterprises in the park on that day"),
                                question -> enterprises.countIn(question.asOf()))
                        .once(question -> enterprises.haveBegun("signedOn", question.asOf())),
                Indicator.ofCount(
                                "park.leading-enterprises",
                                new Label("主导产业企业", "Enterprises of leading industries"),
                                Unit.ENTERPRISES,
                                new Label(
                                        "当日在园、属主导产业的企业数",
                                        "Enterprises in the park on that day that belong to a leading industry"),
                                this::countLeading)
                        .once(question -> enterprises.haveBegun("signedOn", question.asOf())),
                Indicator.ofPercent(
                                "park.agglomeration-ratio",
                                new Label("产业集聚率", "Agglomeration ratio"),
                                new Label(
                                        "主导产业企业数除以入园企业数",
                                        "Enterprises of leading industries divided by all enterprises"),
                                this::ratio)
                        .once(question -> enterprises.haveBegun("signedOn", question.asOf())),
                Indicator.ofMoney(
                                "park.contracted-investment",
                                new Label("合同投资总额", "Contracted investment"),
                                new Label(
                                        "当日在园企业的合同投资额之和",
                                        "Sum of the investments of the enterprises in the park on that day"),
                                question -> enterprises.contractedIn(question.asOf()))
                        .once(question -> enterprises.haveBegun("signedOn", question.asOf())));
    }
}

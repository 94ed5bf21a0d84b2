package org.dongjiang.funds.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class Organisations implements LivingRecords<Organisation> {

    static final RecordKind<OrganisationFacts, Organisation, OrganisationVersion, OrganisationView> KIND =
            RecordKind.of(
                            "organisations",
                            OrganisationFacts.class,
                            Organisation.class,
                            Organisation::new,
                            OrganisationVersion.class,
                            OrganisationVersion::new,
                            OrganisationView.class,
                            OrganisationView::new,
                            "code")
                    .belongingTo("creditCode");

    /** In a query: the code of the one with a credit code. */
    static Subquery<String> with(CriteriaBuilder build, CommonAbstractCriteria select, String creditCode) {
        var code = select.subquery(String.class);
        var facts = code.from(Organisation.class).get("facts");
        return code.select(facts.get("code")).where(build.equal(facts.get("creditCode"), creditCode));
    }
}

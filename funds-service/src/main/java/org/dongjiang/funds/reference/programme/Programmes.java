package org.dongjiang.funds.reference.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.criteria.CommonAbstractCriteria;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;
import org.dongjiang.kernel.register.Listing;

/** All of them. */
@ApplicationScoped
class Programmes implements LivingRecords<Programme> {

    static final RecordKind<ProgrammeFacts, Programme, ProgrammeVersion, ProgrammeView> KIND = RecordKind.of(
                    "programmes",
                    ProgrammeFacts.class,
                    Programme.class,
                    Programme::new,
                    ProgrammeVersion.class,
                    ProgrammeVersion::new,
                    ProgrammeView.class,
                    ProgrammeView::new,
                    "code")
            .naming("parent", "programmes");

    /** In a query: the codes of those that stand in one of some divisions. */
    static Subquery<String> within(CriteriaBuilder build, CommonAbstractCriteria select, List<String> digits) {
        var codes = select.subquery(String.class);
        var facts = codes.from(Programme.class).get("facts");
        return codes.select(facts.get("code")).where(Listing.within(build, facts.get("region"), digits));
    }

    /** Where some of them stand, by their codes; those of the whole site are left out. */
    Map<String, String> regionsOf(Set<String> codes) {
        return find("facts.code in ?1 and facts.region is not null", codes).stream()
                .map(Programme::facts)
                .collect(Collectors.toMap(ProgrammeFacts::code, ProgrammeFacts::region));
    }

    /** The codes of those that stand in a division. */
    List<String> within(String digits) {
        return find("facts.region like ?1", digits + "%").stream()
                .map(programme -> programme.facts().code())
                .toList();
    }
}

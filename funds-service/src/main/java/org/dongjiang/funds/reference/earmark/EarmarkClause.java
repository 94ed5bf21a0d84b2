package org.dongjiang.funds.reference.earmark;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.fact.FactRecord;
import org.dongjiang.funds.reference.project.ProjectCategory;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.time.Dates;

/** A clause. Its short lists are stored as one text each, because nobody searches in them. */
@Entity
class EarmarkClause extends FactRecord {

    private static final String SEPARATOR = ",";

    private String programme;
    private String clause;
    private String text;
    private String categories;
    private String regions;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected EarmarkClause() {}

    EarmarkClause(AddEarmarkClause asked) {
        Dates.requireOrder(asked.validFrom(), "/validUntil", asked.validUntil());
        programme = asked.programme();
        clause = asked.clause();
        text = asked.text();
        categories = joined(asked.categories());
        regions = joined(asked.regions());
        validFrom = asked.validFrom();
        validUntil = asked.validUntil();
    }

    private static String joined(List<?> codes) {
        return codes == null
                ? ""
                : String.join(SEPARATOR, codes.stream().map(Object::toString).toList());
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(SEPARATOR));
    }

    /** @param category null if the project states none, which no list of categories allows */
    boolean allows(ProjectCategory category) {
        return categories().isEmpty() || categories().contains(category);
    }

    boolean allowsRegion(String region) {
        return regions().isEmpty() || regions().stream().anyMatch(region::startsWith);
    }

    boolean allowsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    String programme() {
        return programme;
    }

    String clause() {
        return clause;
    }

    String text() {
        return text;
    }

    List<ProjectCategory> categories() {
        return codes(categories).stream().map(ProjectCategory::valueOf).toList();
    }

    List<String> regions() {
        return codes(regions);
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public FactKind factKind() {
        return FactKind.EARMARK_CLAUSE;
    }

    @Override
    public RecordView factView() {
        return EarmarkClauseView.of(this);
    }
}

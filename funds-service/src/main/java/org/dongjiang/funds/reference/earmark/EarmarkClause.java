package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.funds.reference.earmark.EarmarkProblem.CLAUSE_NOT_VALID;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.funds.reference.project.ProjectCategory;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.time.Dates;

/** A clause. Its short lists are stored as one text each, because nobody searches in them. */
@Entity
class EarmarkClause extends FactChange {

    private static final String SEPARATOR = ",";

    private String programme;
    private String clause;
    private String text;
    private String categories;
    private String regions;
    private LocalDate usableFrom;
    private LocalDate usableUntil;
    private LocalDate validFrom;
    private LocalDate validUntil;

    protected EarmarkClause() {}

    EarmarkClause(RequestEarmarkClause asked) {
        Dates.requireOrder(asked.usableFrom(), "/usableUntil", asked.usableUntil());
        programme = asked.programme();
        clause = asked.clause();
        text = asked.text();
        categories = joined(asked.categories());
        regions = joined(asked.regions());
        usableFrom = asked.usableFrom();
        usableUntil = asked.usableUntil();
        validFrom = asked.validFrom();
    }

    @Override
    protected LocalDate approvableUntil() {
        return validFrom;
    }

    /** Makes it binding from its day on, or from today if it states none. */
    void becomeValid(LocalDate today) {
        validFrom = validFrom == null ? today : validFrom;
    }

    /** Whether it binds on a day. */
    boolean isValidOn(LocalDate day) {
        return status() == ChangeStatus.APPROVED && !day.isBefore(validFrom) && !isOverOn(day);
    }

    private boolean isOverOn(LocalDate day) {
        return validUntil != null && day.isAfter(validUntil);
    }

    /**
     * Checks that it can be ended.
     *
     * @param lastDay on which it is to bind
     * @throws org.dongjiang.kernel.problem.Problem {@code CLAUSE_NOT_VALID}, {@code DATES_REVERSED}
     */
    void requireEndable(LocalDate lastDay, LocalDate today) {
        if (status() != ChangeStatus.APPROVED || isOverOn(today)) {
            throw CLAUSE_NOT_VALID.at("/clauseId", clause);
        }
        Dates.requireOrder(validFrom, "/validUntil", lastDay);
    }

    void end(LocalDate lastDay) {
        validUntil = lastDay;
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
        return !day.isBefore(usableFrom) && (usableUntil == null || !day.isAfter(usableUntil));
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

    LocalDate usableFrom() {
        return usableFrom;
    }

    /** Null if the money may be used without limit of time. */
    LocalDate usableUntil() {
        return usableUntil;
    }

    /** Null if it is not approved and was requested without one. */
    LocalDate validFrom() {
        return validFrom;
    }

    /** Null if nobody has ended it. */
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

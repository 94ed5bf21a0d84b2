package org.dongjiang.funds.reference.earmark;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.funds.reference.fact.FactChange;
import org.dongjiang.funds.reference.fact.FactKind;
import org.dongjiang.kernel.register.RecordView;

/** The ending of a clause. */
@Entity
class ClauseEnding extends FactChange {

    private String clauseId;
    private String programme;
    private String clause;
    private String reason;
    private LocalDate validUntil;

    protected ClauseEnding() {}

    ClauseEnding(EarmarkClause ended, EndEarmarkClause asked) {
        clauseId = ended.id().toString();
        programme = ended.programme();
        clause = ended.clause();
        reason = asked.reason();
        validUntil = asked.validUntil();
    }

    @Override
    protected LocalDate approvableUntil() {
        return validUntil;
    }

    /** Fixes the last day of the clause, which is today if none was stated. */
    LocalDate lastDay(LocalDate today) {
        validUntil = validUntil == null ? today : validUntil;
        return validUntil;
    }

    UUID clauseId() {
        return UUID.fromString(clauseId);
    }

    String programme() {
        return programme;
    }

    String clause() {
        return clause;
    }

    String reason() {
        return reason;
    }

    /** Null if it is not approved and was requested without one. */
    LocalDate validUntil() {
        return validUntil;
    }

    @Override
    public FactKind factKind() {
        return FactKind.EARMARK_CLAUSE_ENDING;
    }

    @Override
    public RecordView factView() {
        return ClauseEndingView.of(this);
    }
}

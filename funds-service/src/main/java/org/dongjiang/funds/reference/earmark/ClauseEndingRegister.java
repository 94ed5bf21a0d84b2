package org.dongjiang.funds.reference.earmark;

import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.dongjiang.kernel.change.ChangeRegister;
import org.dongjiang.kernel.codes.Label;

/** The endings of clauses. */
@ApplicationScoped
@Transactional
class ClauseEndingRegister extends ChangeRegister<ClauseEnding, EndEarmarkClause, ClauseEndingView> {

    private static final Label CLAUSE = new Label("专款专用条款", "earmarking clause");

    private final EarmarkClauses clauses;

    ClauseEndingRegister(ClauseEndings endings, EarmarkClauses clauses, SecurityIdentity identity, Clock clock) {
        super(endings, ClauseEndings.LISTING, ClauseEndingView::of, identity, clock);
        this.clauses = clauses;
    }

    @Override
    protected ClauseEnding prepare(EndEarmarkClause asked) {
        requireNotPast("/validUntil", asked.validUntil());
        var clause = clauses.findByIdOptional(asked.clauseId())
                .orElseThrow(() -> REFERENCE_UNKNOWN.at("/clauseId", asked.clauseId(), CLAUSE));
        var lastDay = asked.validUntil();
        clause.requireEndable(lastDay == null ? today() : lastDay, today());
        return new ClauseEnding(clause, asked);
    }

    @Override
    protected void takeEffect(ClauseEnding ending) {
        var lastDay = ending.lastDay(today());
        var clause = clauses.lock(ending.clauseId());
        clause.requireEndable(lastDay, today());
        clause.end(lastDay);
    }
}

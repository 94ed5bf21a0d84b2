package org.dongjiang.funds.book.log;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.dongjiang.funds.reference.fact.ChangedFacts;
import org.dongjiang.kernel.idempotency.FinalStep;
import org.hibernate.Session;

/** Adds to the log what a request has recorded or changed, at the end of its transaction. */
@ApplicationScoped
class Facts implements FinalStep {

    private static final String SERVICE = "service";

    private final EntityManager database;
    private final ChangedFacts changed;
    private final Sealing sealing;
    private final ObjectMapper json;
    private final SecurityIdentity identity;

    Facts(EntityManager database, ChangedFacts changed, Sealing sealing, ObjectMapper json, SecurityIdentity identity) {
        this.database = database;
        this.changed = changed;
        this.sealing = sealing;
        this.json = json;
        this.identity = identity;
    }

    /**
     * What is changed must be as it was recorded last: otherwise the change of somebody else would be recorded with it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code RECORD_ALTERED}, or the reason why nothing may be added, one of
     *     {@link LogProblem}
     */
    @Override
    public void carryOut() {
        // Changes are noted, and versions counted, when they are written.
        database.flush();
        var facts = changed.take();
        if (facts.isEmpty()) {
            return;
        }
        var user = identity.getPrincipal().getName();
        // What has lapsed was ended by nobody.
        var by = user.isEmpty() ? SERVICE : user;
        var changes = facts.stream().filter(one -> one.before() != null).toList();
        database.unwrap(Session.class).doWork(connection -> {
            if (!changes.isEmpty() && LogRow.look(connection).size() == 0) {
                // In a transaction of its own, which sees what is changed as it was installed.
                QuarkusTransaction.requiringNew()
                        .run(() -> database.unwrap(Session.class).doWork(sealing::beginLog));
            }
            for (var one : changes) {
                StoredFacts.requireLast(connection, Fact.of(one.fact(), one.before(), json));
            }
            var log = sealing.lock(connection, false);
            for (var one : facts) {
                var fact = Fact.of(one.fact(), json);
                log.add(fact, fact.leaf(by, log.nowMillis()));
            }
            log.store(connection);
        });
    }
}

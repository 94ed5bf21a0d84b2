package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.kernel.register.RecordView;
import org.hibernate.Hibernate;
import org.hibernate.Session;

/** The facts that a transaction has recorded or changed, each once, in order. */
@TransactionScoped
public class ChangedFacts implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient EntityManager database;
    private final transient List<Changed> facts = new ArrayList<>();

    /**
     * One of them.
     *
     * @param before how lists showed it before; null if it is new
     */
    public record Changed(FactRecord fact, RecordView before) {}

    ChangedFacts(EntityManager database) {
        this.database = database;
    }

    /**
     * It is written soon, or something that belongs to it is added, perhaps without a change of its own row. It is locked, and still
     * stored as it was.
     */
    public void changing(FactRecord fact) {
        if (isNew(fact)) {
            facts.add(new Changed(fact, stored(fact)));
        }
    }

    void recording(FactRecord fact) {
        if (isNew(fact)) {
            facts.add(new Changed(fact, null));
        }
    }

    private boolean isNew(FactRecord fact) {
        return facts.stream().noneMatch(one -> one.fact() == fact);
    }

    /** On the same connection: those who wait for the lock of this record may have taken all others. */
    private RecordView stored(FactRecord fact) {
        var session = database.unwrap(Session.class);
        return session.doReturningWork(connection -> {
            try (var reader = session.getSessionFactory()
                    .withOptions()
                    .connection(connection)
                    .autoJoinTransactions(false)
                    .openSession()) {
                return reader.find(Hibernate.getClass(fact), fact.id()).factView();
            }
        });
    }

    /** Those not taken yet. */
    public List<Changed> take() {
        var taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }
}

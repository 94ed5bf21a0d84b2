package org.dongjiang.funds.reference.fact;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The facts that a transaction has recorded or changed, each once, in order. */
@TransactionScoped
public class ChangedFacts implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient List<Changed> facts = new ArrayList<>();

    /** @param isNew whether it was recorded, not changed */
    public record Changed(FactRecord fact, boolean isNew) {}

    /** Something that belongs to a fact was added to it, perhaps without a change of its own row. */
    public void extended(FactRecord fact) {
        add(fact, false);
    }

    void add(FactRecord fact, boolean isNew) {
        if (facts.stream().noneMatch(one -> one.fact() == fact)) {
            facts.add(new Changed(fact, isNew));
        }
    }

    /** Those not taken yet. */
    public List<Changed> take() {
        var taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }
}

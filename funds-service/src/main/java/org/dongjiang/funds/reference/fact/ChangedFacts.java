package org.dongjiang.funds.reference.fact;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** The facts that a transaction has recorded or changed, each once, in order. */
@TransactionScoped
public class ChangedFacts implements Serializable {

    private static final long serialVersionUID = 1;

    private final transient List<FactRecord> facts = new ArrayList<>();

    void add(FactRecord fact) {
        if (facts.stream().noneMatch(one -> one == fact)) {
            facts.add(fact);
        }
    }

    /** Those not taken yet. */
    public List<FactRecord> take() {
        var taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }
}

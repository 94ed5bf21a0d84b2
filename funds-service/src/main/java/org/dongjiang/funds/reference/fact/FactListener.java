package org.dongjiang.funds.reference.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;

/** Notes what a transaction records or changes. */
@ApplicationScoped
class FactListener {

    private final ChangedFacts changed;

    FactListener(ChangedFacts changed) {
        this.changed = changed;
    }

    @PrePersist
    void recording(FactRecord fact) {
        changed.recording(fact);
    }

    @PreUpdate
    void changing(FactRecord fact) {
        changed.changing(fact);
    }
}

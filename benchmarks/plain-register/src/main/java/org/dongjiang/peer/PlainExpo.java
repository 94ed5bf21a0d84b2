package org.dongjiang.peer;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.dongjiang.kernel.register.StoredRecord;

/** An expo; what it was is overwritten. */
@Entity
class PlainExpo extends StoredRecord {

    @Embedded
    private PlainExpoFacts facts;

    protected PlainExpo() {}

    PlainExpo(PlainExpoFacts facts) {
        this.facts = facts;
    }

    PlainExpoFacts facts() {
        return facts;
    }

    void become(PlainExpoFacts newFacts) {
        facts = newFacts;
    }
}

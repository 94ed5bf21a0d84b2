package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.dongjiang.kernel.change.Change;

/** A change by two persons on which vouchers rest: the request and the decision are facts in the log. */
@MappedSuperclass
@EntityListeners(FactListener.class)
public abstract class FactChange extends Change implements FactRecord {

    /** What people wrote may be personal data. */
    @Override
    public Set<String> leftOut() {
        return Set.of("reason", "rejectionReason");
    }
}

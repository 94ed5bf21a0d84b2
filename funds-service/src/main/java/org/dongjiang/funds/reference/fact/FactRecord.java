package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;
import org.dongjiang.kernel.register.RecordView;
import org.dongjiang.kernel.register.StoredRecord;

/** A record on which vouchers rest. When it is recorded, and whenever it changes, it is added to the log as it is then. */
@MappedSuperclass
@EntityListeners(FactListener.class)
public abstract class FactRecord extends StoredRecord {

    public abstract FactKind factKind();

    /** How lists show it: the fact. */
    public abstract RecordView factView();

    /**
     * Members of the view that are no part of the fact: they may be personal data, which can be deleted.
     */
    public Set<String> leftOut() {
        return Set.of();
    }
}

package org.dongjiang.funds.reference.fact;

import java.util.Set;
import java.util.UUID;
import org.dongjiang.kernel.register.RecordView;

/** A record on which vouchers rest. When it is recorded, and whenever it changes, it is added to the log as it is then. */
public interface FactRecord {

    FactKind factKind();

    /** How lists show it: the fact. */
    RecordView factView();

    /**
     * Members of the view that are no part of the fact: they may be personal data, which can be deleted.
     */
    default Set<String> leftOut() {
        return Set.of();
    }

    UUID id();

    /** The user who recorded it. */
    String recordedBy();
}

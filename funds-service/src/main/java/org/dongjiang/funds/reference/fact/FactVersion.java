package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.dongjiang.kernel.history.RecordVersion;
import org.dongjiang.kernel.register.RecordView;

/** A version of a living record that is a fact: what the record said of past days may decide what was allowed on them. */
@MappedSuperclass
@EntityListeners(FactListener.class)
public abstract class FactVersion<F extends Record> extends RecordVersion<F> implements FactRecord {

    @Override
    public RecordView factView() {
        return FactVersionView.of(this);
    }
}

package org.dongjiang.kernel.history;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

/** A record whose facts have the code of the division in which it stands. */
@MappedSuperclass
public abstract class PlacedRecord<F extends Record> extends LivingRecord<F> {

    /** The first six digits of that code, which the database keeps: what stands in a county is read from an index in the order of its list. */
    @SuppressWarnings("unused") // Read by queries.
    @Column(insertable = false, updatable = false)
    private String county;
}

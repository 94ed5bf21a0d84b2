package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.dongjiang.kernel.register.StoredRecord;

/** A fact that is no living record. */
@MappedSuperclass
@EntityListeners(FactListener.class)
public abstract class StoredFact extends StoredRecord implements FactRecord {}

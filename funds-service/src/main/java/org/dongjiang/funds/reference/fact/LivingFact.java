package org.dongjiang.funds.reference.fact;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import org.dongjiang.kernel.history.LivingRecord;

/** A living record that is a fact, as it is now; its versions are facts as well. */
@MappedSuperclass
@EntityListeners(FactListener.class)
public abstract class LivingFact<F extends Record> extends LivingRecord<F> implements FactRecord {}

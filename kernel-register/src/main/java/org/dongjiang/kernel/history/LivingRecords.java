package org.dongjiang.kernel.history;

import org.dongjiang.kernel.register.Records;

/** The collection of one kind of living record. */
public interface LivingRecords<E extends LivingRecord<?>> extends Records<E> {

    @Override
    default String attribute(String member) {
        return "facts." + member;
    }
}

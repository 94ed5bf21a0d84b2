package org.dongjiang.kernel.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.dongjiang.kernel.register.RecordView;

/** The view of a living record: its state and its facts, both without a name of their own in JSON. */
public interface LivingView extends RecordView {

    StateView state();

    @JsonIgnore
    Record facts();

    @Override
    @JsonIgnore
    default String id() {
        return state().id();
    }

    @Override
    @JsonIgnore
    default long version() {
        return state().version();
    }
}

package org.dongjiang.kernel.problem;

import java.util.List;

/** A body with many items. Each item is validated when it is processed. */
public interface ManyItems<T> {

    List<T> items();

    /** Whether a faulty item is refused alone, and the others are processed. */
    boolean areSeparate();
}

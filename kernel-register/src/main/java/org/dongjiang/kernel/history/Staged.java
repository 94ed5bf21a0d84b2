package org.dongjiang.kernel.history;

import org.dongjiang.kernel.codes.Coded;

/** Facts of a record that passes through stages. Its stage becomes otherwise by transitions, and by nothing else. */
public interface Staged {

    /** The name of the member. */
    String MEMBER = "stage";

    Coded stage();
}

package org.dongjiang.kernel.stage;

import java.util.List;
import java.util.Set;

/** A register whose records pass through stages, as rules refer to it. */
public interface HasStages {

    /** The name of its collection in addresses. */
    String register();

    /** The codes of its stages, in their order. */
    List<String> stages();

    /** The members of its records. */
    Set<String> members();
}

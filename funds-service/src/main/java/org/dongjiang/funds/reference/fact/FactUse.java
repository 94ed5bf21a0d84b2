package org.dongjiang.funds.reference.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Reports how money names records; implemented by the features that have documents and vouchers. */
public interface FactUse {

    /** The last business day on which any of these records is named; empty if none is. */
    Optional<LocalDate> lastDay(FactKind kind, Collection<String> codes);

    /** Whether any of these records has a balance, or is named by a document that is not settled. */
    boolean isOpen(FactKind kind, Collection<String> codes);
}

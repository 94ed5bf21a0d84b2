package org.dongjiang.funds.reference.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.register.RecordView;

/** A version as it is in the log: what the record said, and of which days. */
record FactVersionView(
        String id,
        String recordId,
        long version,
        LocalDate validFrom,
        LocalDate validUntil,
        boolean begun,
        @JsonUnwrapped Record facts,
        LocalDate endedOn,
        Instant recordedAt,
        String recordedBy,
        Instant updatedAt,
        String updatedBy)
        implements RecordView {

    static FactVersionView of(FactVersion<?> version) {
        return new FactVersionView(
                version.id().toString(),
                version.recordId().toString(),
                version.version(),
                version.validFrom(),
                version.validUntil(),
                version.begun(),
                version.facts(),
                version.endedOn(),
                version.recordedAt(),
                version.recordedBy(),
                version.updatedAt(),
                version.updatedBy());
    }
}

package org.dongjiang.park.enterprisevisit;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit to an enterprise as callers see it. */
@Schema(description = "企业走访 · A visit to an enterprise")
record EnterpriseVisitView(
        String id,
        long version,

        @Filter @Schema(description = "走访日期 · Visited on") LocalDate visitedOn,

        @Filter(sortable = false)
        @Schema(description = "被走访的在册企业（统一社会信用代码） · Enterprise visited, by its credit code", nullable = true)
        String enterprise,

        @Filter(sortable = false)
        @Schema(description = "被走访企业的名称，尚未在册时 · Enterprise name, if it is not in the register yet", nullable = true)
        String enterpriseName,

        @Filter @Schema(description = "走访人员 · Visitors") String visitors,

        @Filter(sortable = false) @Schema(description = "事由 · Purpose", nullable = true)
        String purpose,

        @Filter @Schema(description = "当日第几次 · Which visit of that day")
        int visitNumber,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static EnterpriseVisitView of(EnterpriseVisit enterpriseVisit) {
        return new EnterpriseVisitView(
                enterpriseVisit.id().toString(),
                enterpriseVisit.version(),
                enterpriseVisit.visitedOn(),
                enterpriseVisit.enterprise(),
                enterpriseVisit.enterpriseName(),
                enterpriseVisit.visitors(),
                enterpriseVisit.purpose(),
                enterpriseVisit.visitNumber(),
                enterpriseVisit.recordedAt());
    }
}

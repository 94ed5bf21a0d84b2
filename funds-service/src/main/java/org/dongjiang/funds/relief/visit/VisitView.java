package org.dongjiang.funds.relief.visit;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as callers see it. */
@Schema(description = "走访慰问 · A visit")
record VisitView(
        String id,
        long version,

        @Filter @Schema(description = "走访日期 · Visited on") LocalDate visitedOn,

        @Filter(sortable = false) @Schema(description = "村（区划代码） · Village, by its division code", nullable = true)
        String village,

        @Filter @Schema(description = "地点 · Place") String place,

        @Filter @Schema(description = "走访人员 · Visitors") String visitors,

        @Filter @Schema(description = "事由 · Purpose") String purpose,

        @Filter @Schema(description = "走访户数 · Households visited")
        int householdsVisited,

        @Filter @Schema(description = "当日第几次 · Which visit of that day")
        int visitNumber,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static VisitView of(Visit visit) {
        return new VisitView(
                visit.id().toString(),
                visit.version(),
                visit.visitedOn(),
                visit.village(),
                visit.place(),
                visit.visitors(),
                visit.purpose(),
                visit.householdsVisited(),
                visit.visitNumber(),
                visit.recordedAt());
    }
}

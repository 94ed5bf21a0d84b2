package org.dongjiang.funds.book.period;

import java.time.Instant;
import java.util.List;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accounting period as callers see it. */
@Schema(name = "AccountingPeriod", description = "会计期间 · An accounting period")
record PeriodView(
        String id,
        long version,

        @Filter @Schema(description = "账簿 · Book", examples = "special-account-2018")
        String book,

        @Filter @Schema(description = "月份 · Month", examples = "2018-06")
        String code,

        @Filter @Schema(description = "状态 · Status") PeriodStatus status,

        @Schema(description = "结账与反结账记录 · History of closing and reopening")
        List<EventView> events,

        @Filter @Schema(description = "开账人 · Opened by") String recordedBy,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "开账时刻 · Opened at")
        Instant recordedAt)
        implements RecordView {

    /** A change of its status. */
    @Schema(name = "AccountingPeriodEvent", description = "状态变更 · A change of status")
    record EventView(PeriodStatus status, Instant recordedAt, String recordedBy) {}

    static PeriodView of(AccountingPeriod period) {
        return new PeriodView(
                period.id().toString(),
                period.version(),
                period.month().book(),
                period.month().code(),
                period.status(),
                period.events().stream()
                        .map(event -> new EventView(event.status(), event.recordedAt(), event.recordedBy()))
                        .toList(),
                period.recordedBy(),
                period.recordedAt());
    }
}

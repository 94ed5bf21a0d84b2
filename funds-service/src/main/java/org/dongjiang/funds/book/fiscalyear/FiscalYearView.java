package org.dongjiang.funds.book.fiscalyear;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal year as callers see it. */
@Schema(description = "会计年度 · A fiscal year of a book")
record FiscalYearView(
        String id,
        long version,

        @Filter @Schema(description = "账簿 · Book", examples = "special-account-2018")
        String book,

        @Filter @Schema(description = "年度 · Year", examples = "2018")
        int year,

        @Filter @Schema(description = "启用人 · Opened by") String recordedBy,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "启用时刻 · Opened at")
        Instant recordedAt)
        implements RecordView {

    static FiscalYearView of(FiscalYear year) {
        return new FiscalYearView(
                year.id().toString(), year.version(), year.book(), year.year(), year.recordedBy(), year.recordedAt());
    }
}

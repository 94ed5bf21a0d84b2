package org.dongjiang.funds.book.account;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as callers see it. */
@Schema(description = "会计科目 · An account of the chart")
record AccountView(
        String id,
        long version,

        @Filter @Schema(description = "科目代码，4-2-2 位 · Account code; 4, 6 or 8 digits", examples = "100201")
        String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "英文名称 · English name") String nameEn,

        @Filter(sortable = false) @Schema(description = "上级科目 · Parent account", nullable = true)
        String parent,

        @Filter @Schema(description = "余额方向 · Normal balance side")
        Side side,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static AccountView of(Account account) {
        return new AccountView(
                account.id().toString(),
                account.version(),
                account.code(),
                account.name(),
                account.nameEn(),
                account.parent(),
                account.side(),
                account.recordedAt());
    }
}

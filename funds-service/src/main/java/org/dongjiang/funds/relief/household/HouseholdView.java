package org.dongjiang.funds.relief.household;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as callers see it. */
@Schema(description = "帮扶户 · A household that is assisted")
record HouseholdView(
        String id,
        long version,

        @Filter @Schema(description = "户编号 · Household number", examples = "sample-household-0001")
        String code,

        @Filter @Schema(description = "所在村 · Village", examples = "441622100299")
        String village,

        @Filter @Schema(description = "建档立卡日期 · Registered on")
        LocalDate registeredOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static HouseholdView of(Household household) {
        return new HouseholdView(
                household.id().toString(),
                household.version(),
                household.code(),
                household.village(),
                household.registeredOn(),
                household.recordedAt());
    }
}

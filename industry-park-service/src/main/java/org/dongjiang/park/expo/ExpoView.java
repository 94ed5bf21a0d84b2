package org.dongjiang.park.expo;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expo as callers see it. */
@Schema(description = "展会 · An expo")
record ExpoView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "开幕日期 · Opens on") LocalDate opensOn,

        @Filter @Schema(description = "闭幕日期 · Closes on") LocalDate closesOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ExpoView of(Expo expo) {
        return new ExpoView(
                expo.id().toString(),
                expo.version(),
                expo.code(),
                expo.name(),
                expo.opensOn(),
                expo.closesOn(),
                expo.recordedAt());
    }
}

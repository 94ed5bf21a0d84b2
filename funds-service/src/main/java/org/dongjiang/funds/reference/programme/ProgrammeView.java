package org.dongjiang.funds.reference.programme;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as callers see it. */
@Schema(description = "资金项目类别 · A programme")
record ProgrammeView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "英文名称 · English name") String nameEn,

        @Filter(sortable = false) @Schema(description = "上级类别 · Parent programme", nullable = true)
        String parent,

        @Filter(sortable = false)
        @Place
        @Schema(
                description =
                        "受援地的行政区划代码；资金跨多地的为空 · Code of the division that receives its money; null if there are several",
                nullable = true)
        String region,

        @Filter @Schema(description = "规定用途（专款专用） · Declared purpose")
        String purpose,

        @Filter @Schema(description = "资金溯源规则 · Rule by which its payments are traced to their sources")
        LineageRule lineageRule,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ProgrammeView of(Programme programme) {
        return new ProgrammeView(
                programme.id().toString(),
                programme.version(),
                programme.code(),
                programme.name(),
                programme.nameEn(),
                programme.parent(),
                programme.region(),
                programme.purpose(),
                programme.lineageRule(),
                programme.recordedAt());
    }
}

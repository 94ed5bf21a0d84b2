package org.dongjiang.funds.reference.organisation;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as callers see it. */
@Schema(description = "单位 · An organisation")
record OrganisationView(
        String id,
        long version,

        @Filter @Schema(description = "代码 · Code") String code,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "类别 · Kind") OrganisationKind kind,

        @Filter(sortable = false) @Schema(description = "统一社会信用代码 · Unified social credit code", nullable = true)
        String creditCode,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static OrganisationView of(Organisation organisation) {
        return new OrganisationView(
                organisation.id().toString(),
                organisation.version(),
                organisation.code(),
                organisation.name(),
                organisation.kind(),
                organisation.creditCode(),
                organisation.recordedAt());
    }
}

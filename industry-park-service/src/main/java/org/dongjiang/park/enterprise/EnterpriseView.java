package org.dongjiang.park.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise as callers see it. */
@Schema(description = "入园企业 · An enterprise")
record EnterpriseView(
        String id,
        long version,

        @Filter @Schema(description = "统一社会信用代码 · Unified social credit code")
        String creditCode,

        @Filter @Schema(description = "名称 · Name") String name,

        @Filter @Schema(description = "园区 · Park") String park,

        @Filter @Schema(description = "产业 · Industry") String industry,

        @Filter(attribute = "contractedFen") @Schema(description = "合同投资额 · Contracted investment")
        Money contracted,

        @Filter @Schema(description = "阶段 · Stage") EnterpriseStage stage,

        @Filter @Schema(description = "签约入园日期 · Signed on") LocalDate signedOn,

        @Filter(sortable = false) @Schema(description = "退出日期 · Left on", nullable = true)
        LocalDate leftOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static EnterpriseView of(Enterprise enterprise) {
        return new EnterpriseView(
                enterprise.id().toString(),
                enterprise.version(),
                enterprise.creditCode(),
                enterprise.name(),
                enterprise.park(),
                enterprise.industry(),
                enterprise.contracted(),
                enterprise.stage(),
                enterprise.signedOn(),
                enterprise.leftOn(),
                enterprise.recordedAt());
    }
}

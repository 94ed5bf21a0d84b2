package org.dongjiang.park.intentproject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a prospective project. */
@Schema(description = "登记意向项目 · Records a prospective project", examples = """
                {"code": "sample-intent", "name": "示例意向项目", "investor": "示例投资有限公司", "stage": "NEGOTIATION", "contactedOn": "2018-03-22", "planned": "20000000.00"}""")
record AddIntentProject(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 200) @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 200) @Schema(description = "投资方 · Investor")
        String investor,

        @NotNull @Schema(description = "阶段 · Stage") IntentStage stage,

        @NotNull @PastOrPresent @Schema(description = "首次对接日期 · First contact on")
        LocalDate contactedOn,

        @Schema(description = "计划投资额 · Planned investment") Money planned) {}

package org.dongjiang.park.subsidybatch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a batch of loan-interest subsidies. */
@Schema(description = "登记贷款贴息申报批次 · Records a batch of loan-interest subsidies", examples = """
                {"code": "sample-batch", "name": "示例贴息批次", "submittedOn": "2018-04-20", "declaredCount": 2, "declaredTotal": "1000000.00"}""")
record AddSubsidyBatch(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @PastOrPresent @Schema(description = "申报日期 · Submitted on")
        LocalDate submittedOn,

        @NotNull @Min(1) @Max(100000) @Schema(description = "申报企业数 · Number of applications declared")
        Integer declaredCount,

        @NotNull @Schema(description = "申报总额 · Total declared")
        Money declaredTotal) {}

package org.dongjiang.funds.document.batch;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Declares a batch of documents that are then entered one by one. */
@Schema(description = "申报批次 · Declares a batch of documents", examples = """
                {"code": "sample-batch", "name": "示例批次", "documentKind": "DISBURSEMENT", "programme": "sample-programme", "declaredCount": 2, "declaredTotal": "3000.00"}""")
record DeclareBatch(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @Schema(description = "单据类型 · Kind of document")
        DocumentKind documentKind,

        @NotNull @NaturalCode @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NotNull @Min(1) @Max(10000) @Schema(description = "申报笔数 · Number of documents declared")
        Integer declaredCount,

        @NotNull @Schema(description = "申报总额 · Total declared")
        Money declaredTotal) {}

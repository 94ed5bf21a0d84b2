package org.dongjiang.funds.appropriation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to record an appropriation, to be approved by another. */
@Schema(description = "登记拨付 · Records an appropriation", examples = """
                {"project": "sample-road", "payee": "sample-construction-firm", "amount": "1000.00", "paidOn": "2018-04-02", "paymentReference": "SAMPLE-PAY-0001", "summary": "示例拨付"}""")
record SubmitAppropriation(
        @NotNull @NaturalCode @Schema(description = "项目 · Project")
        String project,

        @NotNull @NaturalCode @Schema(description = "收款单位 · Payee")
        String payee,

        @NotNull @Schema(description = "金额 · Amount") Money amount,

        @NotNull @Schema(description = "拨付日期 · Paid on") LocalDate paidOn,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") @Schema(description = "付款流水号 · Payment reference")
        String paymentReference,

        @NotBlank @Size(max = 500) @Schema(description = "摘要 · Summary")
        String summary) {}

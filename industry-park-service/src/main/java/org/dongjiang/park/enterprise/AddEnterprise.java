package org.dongjiang.park.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record an enterprise. */
@Schema(description = "登记入园企业 · Records an enterprise", examples = """
                {"creditCode": "91441622MA0000001C", "name": "示例电子有限公司", "park": "sample-park", "industry": "sample-industry", "contracted": "50000000.00", "stage": "SIGNED", "signedOn": "2016-05-01"}""")
record AddEnterprise(
        @NotNull @CreditCode @Schema(description = "统一社会信用代码 · Unified social credit code")
        String creditCode,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Schema(description = "园区 · Park")
        String park,

        @NotNull @NaturalCode @Schema(description = "产业 · Industry")
        String industry,

        @NotNull @Schema(description = "合同投资额 · Contracted investment")
        Money contracted,

        @NotNull @Schema(description = "阶段 · Stage") EnterpriseStage stage,

        @NotNull @PastOrPresent @Schema(description = "签约入园日期 · Signed on")
        LocalDate signedOn,

        @PastOrPresent @Schema(description = "退出日期 · Left on")
        LocalDate leftOn) {}

package org.dongjiang.livelihood.donation;

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

/** Request to record a donation. */
@Schema(description = "登记捐赠 · Records a donation", examples = """
                {"donor": "sample-school-a", "receiver": "sample-school-b", "item": "示例教学设备", "quantity": 10, "value": "50000.00", "donatedOn": "2018-05-20"}""")
record AddDonation(
        @NotNull @NaturalCode @Schema(description = "捐赠机构 · Donor")
        String donor,

        @NotNull @NaturalCode @Schema(description = "受赠机构 · Recipient")
        String receiver,

        @NotBlank @Size(max = 200) @Schema(description = "物品 · Item")
        String item,

        @NotNull @Min(1) @Max(10000000) @Schema(description = "数量 · Quantity")
        Integer quantity,

        @Schema(description = "价值 · Value") Money value,

        @NotNull @PastOrPresent @Schema(description = "捐赠日期 · Donated on")
        LocalDate donatedOn) {}

package org.dongjiang.livelihood.donation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a donation. */
@Embeddable
@Schema(description = "登记捐赠 · Records a donation", examples = """
                {"donor": "sample-school-a", "receiver": "sample-school-b", "item": "示例教学设备", "quantity": 10, "value": "50000.00", "donatedOn": "2018-05-20"}""")
record DonationFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "捐赠机构 · Donor")
        String donor,

        @NotNull @NaturalCode @Corrected @Place @Filter @Schema(description = "受赠机构 · Recipient")
        String receiver,

        @NotBlank @Size(max = 200) @Corrected @Filter @Schema(description = "物品 · Item")
        String item,

        @NotNull @Min(1) @Max(10000000) @Corrected @Filter @Schema(description = "数量 · Quantity")
        Integer quantity,

        @Column(name = "value_fen")
        @Convert(converter = Fen.class)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "价值 · Value")
        Money value,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "捐赠日期 · Donated on")
        LocalDate donatedOn) {}

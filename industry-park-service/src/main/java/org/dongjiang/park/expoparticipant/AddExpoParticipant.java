package org.dongjiang.park.expoparticipant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a participant of an expo. */
@Schema(description = "登记参展企业 · Records a participant of an expo", examples = """
                {"expo": "sample-expo", "enterprise": "91441622MA0000001C", "boothFee": "15000.00", "exhibitionFee": "20000.00", "sharePaidPercent": 100}""")
record AddExpoParticipant(
        @NotNull @NaturalCode @Schema(description = "展会 · Expo")
        String expo,

        @NotNull @CreditCode @Schema(description = "企业统一社会信用代码 · Unified social credit code of the enterprise")
        String enterprise,

        @NotNull @Schema(description = "摊位费 · Booth fee") Money boothFee,

        @NotNull @Schema(description = "布展费 · Exhibition fee")
        Money exhibitionFee,

        @NotNull @Min(0) @Max(100) @Schema(description = "资助比例（%） · Subsidised share (%) of the fees")
        Integer sharePaidPercent) {}

package org.dongjiang.park.expoparticipant;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a participant of an expo. */
@Embeddable
@Schema(description = "登记参展企业 · Records a participant of an expo", examples = """
                {"expo": "sample-expo", "enterprise": "91441622MA0000001C", "boothFee": "15000.00", "exhibitionFee": "20000.00", "sharePaidPercent": 100}""")
record ExpoParticipantFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "展会 · Expo")
        String expo,

        @NotNull
        @CreditCode
        @Corrected
        @Place
        @Filter
        @Schema(description = "企业统一社会信用代码 · Unified social credit code of the enterprise")
        String enterprise,

        @NotNull
        @Column(name = "booth_fee_fen")
        @Convert(converter = Fen.class)
        @Filter
        @Schema(description = "摊位费 · Booth fee")
        Money boothFee,

        @NotNull
        @Column(name = "exhibition_fee_fen")
        @Convert(converter = Fen.class)
        @Filter
        @Schema(description = "布展费 · Exhibition fee")
        Money exhibitionFee,

        @NotNull @Min(0) @Max(100) @Filter @Schema(description = "资助比例（%） · Subsidised share (%) of the fees")
        Integer sharePaidPercent) {}

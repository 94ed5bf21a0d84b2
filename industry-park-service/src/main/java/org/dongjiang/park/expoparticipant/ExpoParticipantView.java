package org.dongjiang.park.expoparticipant;

import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A participant of an expo as callers see it. */
@Schema(description = "参展企业 · A participant of an expo")
record ExpoParticipantView(
        String id,
        long version,

        @Filter @Schema(description = "展会 · Expo") String expo,

        @Filter @Schema(description = "企业统一社会信用代码 · Unified social credit code of the enterprise")
        String enterprise,

        @Filter(attribute = "boothFeeFen") @Schema(description = "摊位费 · Booth fee")
        Money boothFee,

        @Filter(attribute = "exhibitionFeeFen") @Schema(description = "布展费 · Exhibition fee")
        Money exhibitionFee,

        @Filter @Schema(description = "资助比例（%） · Subsidised share (%) of the fees")
        int sharePaidPercent,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static ExpoParticipantView of(ExpoParticipant expoParticipant) {
        return new ExpoParticipantView(
                expoParticipant.id().toString(),
                expoParticipant.version(),
                expoParticipant.expo(),
                expoParticipant.enterprise(),
                expoParticipant.boothFee(),
                expoParticipant.exhibitionFee(),
                expoParticipant.sharePaidPercent(),
                expoParticipant.recordedAt());
    }
}

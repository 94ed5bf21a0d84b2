package org.dongjiang.livelihood.donation;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A donation as callers see it. */
@Schema(description = "捐赠 · A donation")
record DonationView(
        String id,
        long version,

        @Filter @Schema(description = "捐赠机构 · Donor") String donor,

        @Filter @Schema(description = "受赠机构 · Recipient") String receiver,

        @Filter @Schema(description = "物品 · Item") String item,

        @Filter @Schema(description = "数量 · Quantity") int quantity,

        @Filter(attribute = "valueFen", sortable = false) @Schema(description = "价值 · Value", nullable = true)
        Money value,

        @Filter @Schema(description = "捐赠日期 · Donated on") LocalDate donatedOn,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static DonationView of(Donation donation) {
        return new DonationView(
                donation.id().toString(),
                donation.version(),
                donation.donor(),
                donation.receiver(),
                donation.item(),
                donation.quantity(),
                donation.value(),
                donation.donatedOn(),
                donation.recordedAt());
    }
}

package org.dongjiang.park.promotionevent;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promotion event as callers see it. */
@Schema(description = "招商推介活动 · A promotion event")
record PromotionEventView(
        String id,
        long version,

        @Filter @Schema(description = "活动日期 · Held on") LocalDate heldOn,

        @Filter @Schema(description = "名称 · Title") String title,

        @Filter @Schema(description = "地点 · Place") String place,

        @Filter(sortable = false) @Schema(description = "说明 · Description", nullable = true)
        String description,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt)
        implements RecordView {

    static PromotionEventView of(PromotionEvent promotionEvent) {
        return new PromotionEventView(
                promotionEvent.id().toString(),
                promotionEvent.version(),
                promotionEvent.heldOn(),
                promotionEvent.title(),
                promotionEvent.place(),
                promotionEvent.description(),
                promotionEvent.recordedAt());
    }
}

package org.dongjiang.peer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expo as callers see it. */
@Schema(description = "展会 · An expo")
record PlainExpoView(
        String id,
        long version,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "登记时刻 · Recorded at")
        Instant recordedAt,

        @Filter @Schema(description = "登记人 · Recorded by") String recordedBy,

        @JsonUnwrapped PlainExpoFacts facts)
        implements RecordView {

    static PlainExpoView of(PlainExpo expo) {
        return new PlainExpoView(
                expo.id().toString(), expo.version(), expo.recordedAt(), expo.recordedBy(), expo.facts());
    }
}

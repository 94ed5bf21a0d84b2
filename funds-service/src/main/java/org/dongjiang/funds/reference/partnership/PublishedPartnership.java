package org.dongjiang.funds.reference.partnership;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.region.RegionLevel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What anybody may know of a partnership. */
@Schema(description = "公布的结对关系 · A partnership as it is published")
record PublishedPartnership(
        @Schema(description = "代码 · Code", examples = "baoan-longchuan")
        String code,

        Label label,

        @Schema(description = "层级 · Level") RegionLevel level,

        @Schema(description = "支援方的行政区划代码 · Code of the assisting division", examples = "440306")
        String assisting,

        @Schema(description = "受援方的行政区划代码 · Code of the receiving division", examples = "441622")
        String receiving,

        @Schema(description = "期限的起始日 · First day of its term")
        LocalDate beginsOn,

        @JsonInclude
        @Schema(nullable = true, description = "期限的截止日，未约定则为空 · Last day of its term; null if none was agreed")
        LocalDate endsOn) {

    static PublishedPartnership of(PartnershipFacts facts) {
        return new PublishedPartnership(
                facts.code(),
                new Label(facts.name(), facts.nameEn()),
                facts.level(),
                facts.assisting(),
                facts.receiving(),
                facts.beginsOn(),
                facts.endsOn());
    }
}

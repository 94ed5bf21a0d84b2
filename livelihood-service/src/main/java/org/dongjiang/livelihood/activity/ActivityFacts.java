package org.dongjiang.livelihood.activity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an activity. */
@Embeddable
@Schema(description = "登记帮扶活动 · Records an activity", examples = """
                {"pairing": "sample-pairing", "kind": "TEACHING_VISIT", "subject": "示例名师送教", "startedOn": "2018-05-10", "days": 3, "persons": 5}""")
record ActivityFacts(
        @NotNull @NaturalCode @Corrected @Place @Filter @Schema(description = "结对 · Pairing")
        String pairing,

        @NotNull @Enumerated(EnumType.STRING) @Corrected @Filter @Schema(description = "类型 · Kind")
        ActivityKind kind,

        @NotBlank @Size(max = 200) @Corrected @Filter @Schema(description = "内容 · Subject")
        String subject,

        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "开始日期 · Started on")
        LocalDate startedOn,

        @NotNull @Min(1) @Max(3660) @Filter @Schema(description = "天数 · Days")
        Integer days,

        @NotNull @Min(1) @Max(100000) @Filter @Schema(description = "人数 · Persons")
        Integer persons) {}

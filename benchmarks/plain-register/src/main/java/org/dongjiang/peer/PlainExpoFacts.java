package org.dongjiang.peer;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.listing.Filter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an expo. */
@Embeddable
@Schema(description = "登记展会 · Records an expo")
record PlainExpoFacts(
        @NotNull @NaturalCode @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @Filter @Schema(description = "举办地的行政区划代码 · Code of the division where it is held")
        String region,

        @NotNull @Filter @Schema(description = "开幕日期 · Opens on")
        LocalDate opensOn,

        @NotNull @Filter @Schema(description = "闭幕日期 · Closes on")
        LocalDate closesOn) {}

package org.dongjiang.livelihood.institution;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of an institution. */
@Embeddable
@Schema(description = "登记机构 · Records an institution", examples = """
                {"code": "sample-school-a", "name": "示例学校", "sector": "EDUCATION", "side": "ASSISTING", "region": "440306"}""")
record InstitutionFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @Enumerated(EnumType.STRING) @Corrected @Filter @Schema(description = "领域 · Sector")
        Sector sector,

        @NotNull
        @Enumerated(EnumType.STRING)
        @Corrected
        @Filter
        @Schema(description = "支援方或受援方 · Assisting or receiving side")
        Side side,

        @NotNull
        @Pattern(regexp = "\\d{6}", message = "{org.dongjiang.kernel.codes.county-division}")
        @Filter
        @Place
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region)
        implements Placed {}

package org.dongjiang.livelihood.institution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record an institution. */
@Schema(description = "登记机构 · Records an institution", examples = """
                {"code": "sample-school-a", "name": "示例学校", "sector": "EDUCATION", "side": "ASSISTING", "region": "440306"}""")
record AddInstitution(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @Schema(description = "领域 · Sector") Sector sector,

        @NotNull @Schema(description = "支援方或受援方 · Assisting or receiving side")
        Side side,

        @NotNull
        @Pattern(regexp = "\\d{6}", message = "{org.dongjiang.kernel.codes.county-division}")
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region) {}

package org.dongjiang.park.industry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record an industry. */
@Schema(description = "登记产业 · Records an industry", examples = """
                {"code": "sample-industry", "name": "示例产业", "nameEn": "Sample industry", "park": "sample-park", "leading": true}""")
record AddIndustry(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Schema(description = "英文名称 · English name")
        String nameEn,

        @NotNull @NaturalCode @Schema(description = "园区 · Park")
        String park,

        @NotNull @Schema(description = "是否主导产业 · Whether it is a leading industry")
        Boolean leading) {}

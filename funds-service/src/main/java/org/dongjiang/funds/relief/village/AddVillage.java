package org.dongjiang.funds.relief.village;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to add a village to the register. */
@Schema(description = "登记一个村 · Adds a village", examples = """
                {"code": "441622100299", "name": "示例村", "town": "老隆镇", "provinceDesignated": true}""")
record AddVillage(
        @NotNull
        @Pattern(regexp = "\\d{12}", message = "{org.dongjiang.kernel.codes.village-division}")
        @Schema(description = "统计用区划代码，12 位 · Division code, 12 digits")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "村名 · Name")
        String name,

        @NotBlank @Size(max = 100) @Schema(description = "所属镇 · Town")
        String town,

        @NotNull @Schema(description = "是否省定贫困村 · Province-designated poor village")
        Boolean provinceDesignated) {}

package org.dongjiang.funds.reference.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a programme. */
@Schema(description = "登记资金项目类别 · Records a programme", examples = """
                {"code": "sample-programme", "name": "示例类别", "nameEn": "Sample programme", "purpose": "示例用途"}""")
record AddProgramme(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Schema(description = "英文名称 · English name")
        String nameEn,

        @NaturalCode @Schema(description = "上级类别 · Parent programme")
        String parent,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Schema(
                description =
                        "受援地的行政区划代码；资金跨多地的不填 · Code of the division that receives its money; left out if there are several")
        String region,

        @NotBlank @Size(max = 500) @Schema(description = "规定用途（专款专用） · Declared purpose")
        String purpose,

        @Schema(
                description =
                        "资金溯源规则，缺省为先进先出，登记后不再更改 · Rule by which payments are traced to their sources; first in, first out by default; "
                                + "cannot be changed later")
        LineageRule lineageRule) {}

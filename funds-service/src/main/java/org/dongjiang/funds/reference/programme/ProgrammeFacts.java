package org.dongjiang.funds.reference.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a programme. */
@Embeddable
@Schema(description = "登记资金项目类别 · Records a programme", examples = """
                {"code": "sample-programme", "name": "示例类别", "nameEn": "Sample programme", "purpose": "示例用途"}""")
record ProgrammeFacts(
        @NotNull @NaturalCode @Corrected @Filter @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotBlank @Size(max = 100) @Filter @Schema(description = "英文名称 · English name")
        String nameEn,

        @NaturalCode
        @Corrected
        @Filter(sortable = false)
        @Schema(nullable = true, description = "上级类别 · Parent programme")
        String parent,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter(sortable = false)
        @Place
        @Schema(
                nullable = true,
                description =
                        "受援地的行政区划代码；资金跨多地的为空 · Code of the division that receives its money; null if there are several")
        String region,

        @NotBlank @Size(max = 500) @Filter @Schema(description = "规定用途（专款专用） · Declared purpose")
        String purpose,

        @Enumerated(EnumType.STRING)
        @Corrected
        @Filter
        @Schema(
                description =
                        "资金溯源规则，缺省为先进先出 · Rule by which payments are traced to their sources; first in, first out by default")
        LineageRule lineageRule) {

    ProgrammeFacts {
        lineageRule = lineageRule == null ? LineageRule.FIFO : lineageRule;
    }
}

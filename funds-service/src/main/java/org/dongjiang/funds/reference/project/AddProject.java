package org.dongjiang.funds.reference.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a project. */
@Schema(description = "登记帮扶项目 · Records a project", examples = """
                {"code": "sample-road", "name": "示例村道硬化", "pillar": "FUNDS", "programme": "sample-programme", "region": "441622", "planned": "500000.00"}""")
record AddProject(
        @NotNull @NaturalCode @Schema(description = "代码 · Code")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @Schema(description = "所属板块 · Pillar") Pillar pillar,

        @NotNull @NaturalCode @Schema(description = "资金项目类别 · Programme")
        String programme,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @Schema(description = "项目类型 · Category") ProjectCategory category,

        @NaturalCode @Schema(description = "责任单位 · Responsible organisation")
        String responsibleUnit,

        @Schema(description = "计划金额 · Planned amount") Money planned) {}

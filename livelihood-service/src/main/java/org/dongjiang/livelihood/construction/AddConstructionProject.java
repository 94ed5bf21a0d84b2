package org.dongjiang.livelihood.construction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a construction project. */
@Schema(description = "登记民生建设项目 · Records a construction project", examples = """
                {"code": "sample-home", "name": "示例福利院", "owner": "sample-school-b", "stage": "COMPLETED", "ceremonyOn": "2018-03-15"}""")
record AddConstructionProject(
        @NotNull
        @NaturalCode
        @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Schema(description = "建设单位 · Owner")
        String owner,

        @NotNull @Schema(description = "阶段 · Stage") ConstructionStage stage,

        @Schema(description = "竣工仪式日期 · Completion ceremony on")
        LocalDate ceremonyOn) {}

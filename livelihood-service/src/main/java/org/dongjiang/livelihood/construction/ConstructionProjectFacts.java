package org.dongjiang.livelihood.construction;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a construction project. */
@Embeddable
@Schema(description = "登记民生建设项目 · Records a construction project", examples = """
                {"code": "sample-home", "name": "示例福利院", "owner": "sample-school-b", "stage": "PLANNED", "ceremonyOn": "2018-03-15"}""")
record ConstructionProjectFacts(
        @NotNull
        @NaturalCode
        @Corrected
        @Filter
        @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Place @Filter @Schema(description = "建设单位 · Owner")
        String owner,

        @NotNull @Enumerated(EnumType.STRING) @Filter @Schema(description = "阶段 · Stage")
        ConstructionStage stage,

        @Size(min = 1, max = 200)
        @Filter(sortable = false)
        @Schema(nullable = true, description = "施工许可证号 · Number of the construction permit")
        String permit,

        @Filter(sortable = false) @Schema(nullable = true, description = "竣工仪式日期 · Completion ceremony on")
        LocalDate ceremonyOn)
        implements Staged {}

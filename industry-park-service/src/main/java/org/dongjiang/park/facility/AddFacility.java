package org.dongjiang.park.facility;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a supporting facility. */
@Schema(description = "登记配套项目 · Records a supporting facility", examples = """
                {"code": "sample-testing-centre", "name": "示例检测中心", "park": "sample-park", "inUseOn": "2018-05-01"}""")
record AddFacility(
        @NotNull
        @NaturalCode
        @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @NotBlank @Size(max = 100) @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Schema(description = "园区 · Park")
        String park,

        @Schema(description = "投入使用日期 · In use from") LocalDate inUseOn) {}

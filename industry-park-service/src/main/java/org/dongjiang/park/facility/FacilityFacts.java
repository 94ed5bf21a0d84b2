package org.dongjiang.park.facility;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.NaturalCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Name;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a supporting facility. */
@Embeddable
@Schema(description = "登记配套项目 · Records a supporting facility", examples = """
                {"code": "sample-testing-centre", "name": "示例检测中心", "park": "sample-park", "inUseOn": "2018-05-01"}""")
record FacilityFacts(
        @NotNull
        @NaturalCode
        @Corrected
        @Filter
        @Schema(description = "代码（与资金项目代码一致） · Code, the same as the project code in the funds service")
        String code,

        @NotBlank @Size(max = 100) @Name @Filter @Schema(description = "名称 · Name")
        String name,

        @NotNull @NaturalCode @Place @Filter @Schema(description = "园区 · Park")
        String park,

        @Filter(sortable = false) @Schema(nullable = true, description = "投入使用日期 · In use from")
        LocalDate inUseOn) {}

package org.dongjiang.park.enterprisevisit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to record a visit to an enterprise. */
@Schema(description = "登记走访拜会企业 · Records a visit to an enterprise", examples = """
                {"visitedOn": "2018-03-21", "enterprise": "示例精密制造有限公司", "visitors": "示例招商小组"}""")
record AddEnterpriseVisit(
        @NotNull @PastOrPresent @Schema(description = "走访日期 · Visited on")
        LocalDate visitedOn,

        @NotBlank @Size(max = 200) @Schema(description = "被走访企业 · Enterprise visited")
        String enterprise,

        @NotBlank @Size(max = 200) @Schema(description = "走访人员 · Visitors")
        String visitors,

        @Size(min = 1, max = 500) @Schema(description = "事由 · Purpose")
        String purpose) {}

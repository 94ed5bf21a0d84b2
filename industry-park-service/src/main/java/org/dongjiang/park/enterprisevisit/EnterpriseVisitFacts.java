package org.dongjiang.park.enterprisevisit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.codes.CreditCode;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a visit to an enterprise. */
@Embeddable
@Schema(description = "登记企业走访 · Records a visit to an enterprise", examples = """
                {"visitedOn": "2018-03-21", "enterpriseName": "示例精密制造有限公司", "region": "441622", "visitors": "示例招商小组", "purpose": "示例：洽谈扩产"}""")
record EnterpriseVisitFacts(
        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "走访日期 · Visited on")
        LocalDate visitedOn,

        @CreditCode
        @Corrected
        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description =
                        "被走访的在册企业（统一社会信用代码）；与 enterpriseName 二者取一 · Enterprise visited, by its credit code if it is in the"
                                + " register; either this or enterpriseName")
        String enterprise,

        @Size(min = 1, max = 200)
        @Corrected
        @Filter(sortable = false)
        @Schema(
                nullable = true,
                description = "被走访企业的名称，尚未在册时填写 · Name of the enterprise visited, if it is not in the register yet",
                examples = "示例精密制造有限公司")
        String enterpriseName,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "为之走访的行政区划代码 · Code of the division for which it was made")
        String region,

        @NotBlank @Size(max = 200) @Corrected @Filter @Schema(description = "走访人员 · Visitors")
        String visitors,

        @Size(min = 1, max = 500) @Filter(sortable = false) @Schema(nullable = true, description = "事由 · Purpose")
        String purpose,

        @Min(1)
        @Max(20)
        @Corrected
        @Filter
        @Schema(description = "当日同一走访的第几次，缺省为 1 · Which visit of the same kind on that day, 1 where left out")
        Integer visitNumber)
        implements Placed {

    EnterpriseVisitFacts {
        visitNumber = visitNumber == null ? 1 : visitNumber;
    }
}

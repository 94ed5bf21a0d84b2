package org.dongjiang.funds.relief.visit;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.history.Corrected;
import org.dongjiang.kernel.history.Placed;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is recorded of a visit. */
@Embeddable
@Schema(description = "登记走访慰问 · Records a visit", examples = """
                {"visitedOn": "2018-09-18", "place": "老隆镇浮石村", "region": "441622", "visitors": "示例帮扶工作组", "purpose": "看望慰问贫困户", "householdsVisited": 2}""")
record VisitFacts(
        @NotNull @PastOrPresent @Corrected @Filter @Schema(description = "走访日期 · Visited on")
        LocalDate visitedOn,

        @Pattern(regexp = "\\d{12}", message = "{org.dongjiang.kernel.codes.village-division}")
        @Corrected
        @Filter(sortable = false)
        @Schema(nullable = true, description = "村（区划代码） · Village, by its division code")
        String village,

        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Corrected
        @Filter
        @Place
        @Schema(description = "走访地的行政区划代码 · Code of the division visited")
        String region,

        @NotBlank @Size(max = 100) @Corrected @Filter @Schema(description = "地点 · Place")
        String place,

        @NotBlank @Size(max = 200) @Corrected @Filter @Schema(description = "走访人员 · Visitors")
        String visitors,

        @NotBlank @Size(max = 500) @Filter @Schema(description = "事由 · Purpose")
        String purpose,

        @NotNull @Min(0) @Max(10000) @Corrected @Filter @Schema(description = "走访户数 · Households visited")
        Integer householdsVisited,

        @Min(1)
        @Max(20)
        @Corrected
        @Filter
        @Schema(description = "当日同一走访的第几次，缺省为 1 · Which visit of the same kind on that day, 1 where left out")
        Integer visitNumber)
        implements Placed {

    VisitFacts {
        visitNumber = visitNumber == null ? 1 : visitNumber;
    }
}

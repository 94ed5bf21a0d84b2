package org.dongjiang.funds.relief.visit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record a visit. */
@Schema(description = "登记走访慰问 · Records a visit", examples = """
                {"visitedOn": "2018-09-18", "place": "老隆镇浮石村", "visitors": "示例帮扶工作组", "purpose": "看望慰问贫困户", "householdsVisited": 2}""")
record AddVisit(
        @NotNull @PastOrPresent @Schema(description = "走访日期 · Visited on")
        LocalDate visitedOn,

        @Pattern(regexp = "\\d{12}", message = "{org.dongjiang.kernel.codes.village-division}")
        @Schema(description = "村（区划代码） · Village, by its division code")
        String village,

        @NotBlank @Size(max = 100) @Schema(description = "地点 · Place")
        String place,

        @NotBlank @Size(max = 200) @Schema(description = "走访人员 · Visitors")
        String visitors,

        @NotBlank @Size(max = 500) @Schema(description = "事由 · Purpose")
        String purpose,

        @NotNull @Min(0) @Max(10000) @Schema(description = "走访户数 · Households visited")
        Integer householdsVisited,

        @Min(1)
        @Max(20)
        @Schema(description = "当日同一走访的第几次，缺省为 1 · Which visit of the same kind on that day, 1 where left out")
        Integer visitNumber) {

    int visitNumberOrFirst() {
        return visitNumber == null ? 1 : visitNumber;
    }
}

package org.dongjiang.kernel.stage;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.dongjiang.kernel.history.DayPrecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request for a transition. */
@Schema(description = "阶段推进：记录于某日进入另一阶段 · Transition: on a day the record reached another stage", examples = """
                {"to": "UNDER_CONSTRUCTION", "happenedOn": "2018-03-01", "precision": "MONTH", "evidence": "示例开工报告"}""")
public record TakeStep(
        @NotNull @Size(min = 1, max = 32) @Schema(description = "至何阶段 · To which stage")
        String to,

        @NotNull
        @Schema(
                description =
                        "发生日期；precision 非 DAY 时为该月、季或年的首日 · Happened on; if the precision is not DAY, the first day of that month, quarter or year")
        LocalDate happenedOn,

        @NotNull @Schema(description = "发生日期的精确程度 · How exactly the day is known")
        DayPrecision precision,

        @Size(min = 1, max = 500) @Schema(description = "原因，退回时必填 · Reason, needed to go back")
        String reason,

        @Size(min = 1, max = 500) @Schema(description = "依据，如文号 · Evidence, such as the number of a document")
        String evidence) {}

package org.dongjiang.funds.relief.village;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record that a demonstration village reached its next stage. */
@Schema(description = "登记示范村进入下一阶段 · Records the next stage", examples = """
                {"stage": "PLANNED", "reachedOn": "2017-04-05"}""")
record ReachStage(
        @NotNull @Schema(description = "阶段 · Stage") VillageStage stage,

        @NotNull @PastOrPresent @Schema(description = "达到日期 · Reached on")
        LocalDate reachedOn) {}

package org.dongjiang.kernel.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to end or to reopen a record. */
@Schema(description = "终止或恢复一条记录 · Ends or reopens a record", examples = """
                {"on": "2018-12-31", "reason": "示例：活动停办"}""")
public record Ending(
        @NotNull @Schema(description = "自该日起 · From this day on")
        LocalDate on,

        @NotBlank @Size(max = 500) @Schema(description = "原因 · Reason")
        String reason,

        @Size(min = 1, max = 500) @Schema(description = "依据，如文号 · Evidence, such as the number of a document")
        String evidence) {}

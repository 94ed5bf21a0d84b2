package org.dongjiang.kernel.area;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to read a division in an emergency. */
@Schema(description = "紧急查阅一个行政区划 · Opens a division in an emergency", examples = """
                {"region": "441622", "reason": "群众来信反映帮扶资金问题，现场核查"}""")
record OpenEmergencyAccess(
        @NotNull
        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?", message = "{org.dongjiang.kernel.codes.division}")
        @Schema(description = "行政区划代码（GB/T 2260） · Division code (GB/T 2260)")
        String region,

        @NotBlank @Size(min = 10, max = 500) @Schema(description = "原因，至少 10 字 · Reason, at least 10 characters")
        String reason) {}

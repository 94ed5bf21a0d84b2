package org.dongjiang.funds.document.disbursement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Request to record that the payee has acknowledged a disbursement. */
@Schema(description = "登记收款回执 · Records the payee's acknowledgement", examples = """
                {"acknowledgedOn": "2018-04-03", "acknowledgement": "SAMPLE-RECEIPT-0001"}""")
record RecordAcknowledgement(
        @NotNull @PastOrPresent @Schema(description = "收款日期 · Received by the payee on")
        LocalDate acknowledgedOn,

        @NotNull
        @Pattern(regexp = "[A-Za-z0-9-]{1,64}", message = "{org.dongjiang.kernel.codes.reference}")
        @Schema(description = "收款回执号 · Number of the acknowledgement")
        String acknowledgement) {}

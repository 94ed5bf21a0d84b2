package org.dongjiang.funds.appropriation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to record that the payee has acknowledged an appropriation. */
@Schema(description = "登记收款确认 · Records that the payee has acknowledged it", examples = """
                {"receivedOn": "2018-04-03", "receipt": "SAMPLE-RECEIPT-0001"}""")
record RecordReceipt(
        @NotNull @PastOrPresent @Schema(description = "收款日期 · Received on")
        LocalDate receivedOn,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,64}") @Schema(description = "收款凭据编号 · Number of the receipt")
        String receipt) {}

package org.dongjiang.funds.reading.statement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.funds.book.voucher.VoucherLineView;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line, and the balance of the account after it. */
@Schema(name = "AccountStatementLine", description = "明细账的一行 · A line of a statement")
record StatementLineView(
        @JsonUnwrapped VoucherLineView line,

        @Schema(description = "余额，计至本行 · Balance, this line included")
        Money balance) {}

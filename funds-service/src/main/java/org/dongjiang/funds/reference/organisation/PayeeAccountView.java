package org.dongjiang.funds.reference.organisation;

import java.time.Instant;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account of a payee as callers see it. */
@Schema(description = "收款账户 · A bank account of a payee")
record PayeeAccountView(
        String id,
        long version,

        @Filter @Schema(description = "收款单位 · Payee") String payee,

        @Filter @Schema(description = "开户行 · Bank") String bank,

        @Filter @Schema(description = "户名 · Holder") String holder,

        @Schema(description = "账号后四位 · Last four digits of the number", examples = "****7890")
        String maskedNumber,

        @Schema(description = "账号的加盐哈希，账号被改动即不符 · Salted hash of the number; it changes with the number")
        String numberHash,

        @Filter(sortable = false)
        @Schema(description = "被替换账户的系统编号，新增账户则为空 · Id of the account that it replaces; null if none", nullable = true)
        String replaces,

        @Filter(sortable = false)
        @Schema(description = "替换本账户的系统编号，未被替换则为空 · Id of the account that replaced it; null if none", nullable = true)
        String replacedBy,

        @Filter @Schema(description = "状态 · Status") ChangeStatus status,

        @Filter(attribute = "recordedBy") @Schema(description = "申请人 · Requested by")
        String maker,

        @Filter(sortable = false)
        @Schema(description = "复核人，待复核则为空 · Checker; null until it is decided", nullable = true)
        String checker,

        @Schema(description = "否决原因，未否决则为空 · Why it was rejected; null if it was not", nullable = true)
        String rejectionReason,

        @Filter(attribute = "decidedAtMillis", sortable = false)
        @Schema(description = "办结时刻，待复核则为空 · Decided at; null until it is", nullable = true)
        Instant decidedAt,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "申请时刻 · Requested at")
        Instant recordedAt)
        implements RecordView {

    static PayeeAccountView of(PayeeAccount account) {
        return new PayeeAccountView(
                account.id().toString(),
                account.version(),
                account.payee(),
                account.bank(),
                account.holder(),
                account.maskedNumber(),
                account.numberHash(),
                account.replaces() == null ? null : account.replaces().toString(),
                account.replacedBy() == null ? null : account.replacedBy().toString(),
                account.status(),
                account.recordedBy(),
                account.checker(),
                account.rejectionReason(),
                account.decidedAt(),
                account.recordedAt());
    }
}

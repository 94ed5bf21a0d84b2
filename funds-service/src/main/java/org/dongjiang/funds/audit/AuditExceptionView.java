package org.dongjiang.funds.audit;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding of a rule, as callers see it. */
@Schema(description = "审计疑点 · An audit exception")
record AuditExceptionView(
        String id,
        long version,

        @Filter @Schema(description = "规则 · Rule") AuditRuleCode rule,

        @Schema(description = "说明 · What was found", examples = "晚 45 天记账 · posted 45 days after its date")
        String detail,

        @Filter @Schema(description = "对象 · Subject") AuditSubject subject,

        @Filter @Schema(description = "对象的系统编号 · Id of the subject")
        String subjectId,

        @Schema(
                description = "查看的绝对路径 · Absolute path of where to look further",
                examples = "/api/v1/funds/vouchers/0198c1d2-0000-7000-8000-000000000001")
        String link,

        @Filter(sortable = false)
        @Schema(
                description = "凭证号，未记账或不涉及凭证时为空 · Voucher code; null if the subject has no posted voucher",
                nullable = true,
                examples = "2018-06-PAYMENT-7")
        String voucher,

        @Place
        @Filter(sortable = false)
        @Schema(description = "资金项目类别，涉及多个或不涉及时为空 · Programme; null if several or none", nullable = true)
        String programme,

        @Filter
        @Schema(
                description =
                        "业务日期；资金闲置为最后一笔所涉资金到位日，断号于期末时为期末日 · Business date; for idle funds the date of the last contribution concerned; for a gap at "
                                + "the end of a period the last day of the period")
        LocalDate businessDate,

        @Filter(attribute = "amountFen")
        @Schema(
                description =
                        "金额；拆分付款为合计，资金闲置为闲置额 · Amount; for split payments the total, for idle funds the idle amount")
        Money amount,

        @Filter(attribute = "recordedBy") @Schema(description = "经办人 · Maker")
        String maker,

        @Filter(sortable = false) @Schema(description = "初审人，没有则为空 · First checker; null if none", nullable = true)
        String firstChecker,

        @Filter(sortable = false) @Schema(description = "复核人，没有则为空 · Checker; null if none", nullable = true)
        String checker,

        @Filter(attribute = "recordedAtMillis")
        @Schema(description = "对象的登记时刻，凭证为记账时刻 · Subject recorded at; for a voucher, when it was posted")
        Instant recordedAt)
        implements RecordView {

    private static final String SERVICE = "/api/v1/funds/";

    static AuditExceptionView of(AuditException exception) {
        return new AuditExceptionView(
                exception.id().toString(),
                exception.version(),
                exception.rule(),
                exception.detail(),
                exception.subject(),
                exception.subjectId(),
                SERVICE + exception.link(),
                exception.voucher(),
                exception.programme(),
                exception.businessDate(),
                exception.amount(),
                exception.recordedBy(),
                exception.firstChecker(),
                exception.checker(),
                exception.recordedAt());
    }
}

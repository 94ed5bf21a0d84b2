package org.dongjiang.funds.book.voucher;

import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line as shown outside its voucher. */
@Schema(description = "凭证分录 · A voucher line")
public record VoucherLineView(
        String id,
        long version,

        @Filter @Schema(description = "所属凭证的系统编号 · Voucher id")
        String voucherId,

        @Filter @Schema(description = "账簿 · Book", examples = "special-account-2018")
        String book,

        @Filter @Schema(description = "会计期间 · Period", examples = "2018-06")
        String period,

        @Filter @Schema(description = "凭证类型 · Type of the voucher")
        VoucherType type,

        @Filter @Schema(description = "凭证序号 · Number of the voucher")
        int number,

        @Filter @Schema(description = "分录序号 · Number of the line in the voucher")
        int lineNumber,

        @Filter @Schema(description = "业务日期 · Business date")
        LocalDate businessDate,

        @Schema(description = "摘要 · Summary of the voucher") String summary,

        @Filter @Schema(description = "科目 · Account", examples = "100201")
        String account,

        @Filter(attribute = "debitFen") @Schema(description = "借方；红字为负 · Debit; negative in a reversal")
        Money debit,

        @Filter(attribute = "creditFen") @Schema(description = "贷方；红字为负 · Credit; negative in a reversal")
        Money credit,

        @Filter @Schema(description = "资金项目类别 · Programme") String programme,

        @Filter(sortable = false) @Schema(description = "资金来源 · Source", nullable = true)
        String source,

        @Filter(sortable = false) @Schema(description = "项目 · Project", nullable = true)
        String project,

        @Filter(sortable = false) @Schema(description = "收款单位 · Payee", nullable = true)
        String payee,

        @Place
        @Filter(sortable = false)
        @Schema(
                description =
                        "区划或村；区划代码的前缀含其下各村 · Division or village; the code of a division is the prefix of its villages' codes",
                nullable = true)
        String region,

        @Filter(sortable = false) @Schema(description = "帮扶户 · Household", nullable = true)
        String household,

        @Filter(sortable = false) @Schema(description = "帮扶举措 · Measure", nullable = true)
        String measure,

        @Filter @Schema(description = "来源单据类型 · Kind of the source document")
        DocumentKind documentKind,

        @Filter @Schema(description = "来源单据的系统编号 · Id of the source document")
        String documentId,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "记账时刻 · Posted at")
        Instant recordedAt,

        @Filter @Schema(description = "审核人，即记账人 · Recorded by; the checker whose approval posted it")
        String recordedBy)
        implements RecordView {

    static VoucherLineView of(VoucherLine line) {
        var dimensions = line.dimensions();
        return new VoucherLineView(
                line.id().toString(),
                line.version(),
                line.voucherId(),
                line.book(),
                line.period(),
                line.type(),
                line.number(),
                line.lineNumber(),
                line.businessDate(),
                line.summary(),
                line.account(),
                line.debit(),
                line.credit(),
                dimensions.programme(),
                dimensions.source(),
                dimensions.project(),
                dimensions.payee(),
                dimensions.region(),
                dimensions.household(),
                dimensions.measure(),
                line.documentKind(),
                line.documentId(),
                line.recordedAt(),
                line.recordedBy());
    }
}

package org.dongjiang.funds.book.voucher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.RecordView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A voucher as callers see it. */
@Schema(description = "记账凭证 · A voucher")
record VoucherView(
        String id,
        long version,

        @Filter @Schema(description = "账簿日志中的序号，自 0 起 · Index in the log of the ledger, from 0")
        long leafIndex,

        @Schema(description = "凭证号，由会计期间、类型和序号组成 · Code; period, type and number", examples = "2018-06-RECEIPT-7")
        String code,

        @Filter @Schema(description = "账簿 · Book", examples = "special-account-2018")
        String book,

        @Filter @Schema(description = "会计期间 · Period", examples = "2018-06")
        String period,

        @Filter @Schema(description = "凭证类型 · Type") VoucherType type,

        @Filter @Schema(description = "凭证序号，同一账簿、会计期间、类型内连续 · Number; consecutive within book, period and type")
        int number,

        @Filter @Schema(description = "业务日期 · Business date")
        LocalDate businessDate,

        @Schema(description = "摘要 · Summary") String summary,

        @Schema(
                description =
                        "盐，日志中以其与摘要、帮扶户的哈希代替原文 · Salt; of the hashes that stand for summary and household in the log")
        String salt,

        @Filter @Schema(description = "来源单据类型 · Kind of the source document")
        DocumentKind documentKind,

        @Filter @Schema(description = "来源单据的系统编号 · Id of the source document")
        String documentId,

        @Filter(attribute = "amountFen")
        @Schema(description = "借方（贷方）合计；红字为负 · Amount; total of debits, equal to the credits; negative for a reversal")
        Money amount,

        @Filter @Schema(description = "附件数 · Number of attachments")
        int attachmentCount,

        @Schema(description = "附件 · Attachments") List<AttachedFileView> attachments,

        @Filter(sortable = false) @Schema(description = "所冲销的凭证 · Reverses", nullable = true)
        String reverses,

        @Schema(description = "冲销本凭证的凭证 · Reversed by") List<String> reversedBy,

        @Filter @Schema(description = "制单人 · Maker") String maker,

        @Schema(description = "制单时刻 · Submitted at") Instant madeAt,

        @Filter(sortable = false)
        @Schema(description = "初审人，须两人复核时 · First checker, where two are required", nullable = true)
        String firstChecker,

        @Filter @Schema(description = "审核人 · Checker") String checker,

        @Place @Schema(description = "分录 · Lines") List<LineView> lines,

        @Filter(attribute = "recordedAtMillis") @Schema(description = "记账时刻 · Posted at")
        Instant recordedAt)
        implements RecordView {

    /** One line. */
    @Schema(name = "VoucherLine", description = "分录 · A line")
    record LineView(
            int lineNumber,

            @Schema(description = "科目 · Account", examples = "100201")
            String account,

            @Schema(description = "借方 · Debit") Money debit,

            @Schema(description = "贷方 · Credit") Money credit,

            @Schema(description = "资金项目类别 · Programme") String programme,

            @Schema(description = "资金来源 · Source", nullable = true)
            String source,

            @Schema(description = "项目 · Project", nullable = true)
            String project,

            @Schema(description = "收款单位 · Payee", nullable = true)
            String payee,

            @Schema(description = "区划或村 · Division or village", nullable = true)
            String region,

            @Schema(description = "帮扶户 · Household", nullable = true)
            String household,

            @Schema(description = "帮扶举措 · Measure", nullable = true)
            String measure) {

        static LineView of(VoucherLine line) {
            var dimensions = line.dimensions();
            return new LineView(
                    line.lineNumber(),
                    line.account(),
                    line.debit(),
                    line.credit(),
                    dimensions.programme(),
                    dimensions.source(),
                    dimensions.project(),
                    dimensions.payee(),
                    dimensions.region(),
                    dimensions.household(),
                    dimensions.measure());
        }
    }

    /** An attachment, and the SHA-256 of its bytes when the voucher was posted. */
    @Schema(name = "VoucherAttachment", description = "凭证附件 · An attachment of a voucher")
    record AttachedFileView(
            @Schema(description = "附件的系统编号 · Id of the attachment")
            String id,

            @Schema(description = "记账时的 SHA-256 · SHA-256 when it was posted")
            String sha256) {}

    static VoucherView of(Voucher voucher) {
        return new VoucherView(
                voucher.id().toString(),
                voucher.version(),
                voucher.leafIndex(),
                voucher.code(),
                voucher.book(),
                voucher.period(),
                voucher.type(),
                voucher.number(),
                voucher.businessDate(),
                voucher.summary(),
                voucher.summarySalt(),
                voucher.documentKind(),
                voucher.documentId(),
                voucher.amount(),
                voucher.attachmentCount(),
                voucher.attachedFiles().stream()
                        .map(attachedFile -> new AttachedFileView(attachedFile.attachmentId(), attachedFile.sha256()))
                        .toList(),
                voucher.reverses(),
                voucher.reversals().stream().map(other -> other.id().toString()).toList(),
                voucher.maker(),
                voucher.madeAt(),
                voucher.firstChecker(),
                voucher.checker(),
                voucher.lines().stream().map(LineView::of).toList(),
                voucher.recordedAt());
    }
}

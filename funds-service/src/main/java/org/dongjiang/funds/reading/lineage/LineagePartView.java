package org.dongjiang.funds.reading.lineage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.funds.reading.lineage.Lineage.Part;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a payment, and its money, as callers see it. */
@Schema(
        name = "LineagePart",
        description = "溯源的一行：一笔付款中来自一笔到位资金的部分，或一笔调整中回到一笔到位资金的部分 · The part of a payment that comes from one"
                + " contribution, or the part of an adjustment that goes back to one")
record LineagePartView(
        @Schema(
                description = "编号：付款分录、到位分录 · Id: payment line and contribution line",
                examples = "0198c1d2-0000-7000-8000-000000000002.0198c1d2-0000-7000-8000-000000000001")
        String id,

        @Schema(description = "金额，调整冲减拨付为负 · Amount; below zero if an adjustment took it back from disbursements")
        Money amount,

        @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Schema(
                description = "资金科目：拨入资金或专户利息 · Account of the funds: contributed funds or interest",
                nullable = true,
                examples = "300101")
        String account,

        @Schema(description = "资金来源，利息没有 · Source of the funds; null for interest", nullable = true)
        String source,

        @Schema(description = "到位凭证号 · Contribution voucher code", nullable = true, examples = "2018-03-RECEIPT-1")
        String contributionVoucher,

        @Schema(description = "到位凭证的系统编号 · Id of the voucher", nullable = true)
        String contributionVoucherId,

        @Schema(description = "到位单据类型 · Kind of the contribution document", nullable = true)
        DocumentKind contributionKind,

        @Schema(description = "到位单据的系统编号 · Id of the contribution document", nullable = true)
        String contributionDocumentId,

        @Schema(description = "到位日期 · Contribution date", nullable = true)
        LocalDate contributedOn,

        @Schema(description = "付款凭证号 · Payment voucher code", examples = "2018-04-PAYMENT-1")
        String paymentVoucher,

        @Schema(description = "付款凭证的系统编号 · Payment voucher id")
        String paymentVoucherId,

        @Schema(description = "付款单据类型 · Kind of the payment document")
        DocumentKind paymentKind,

        @Schema(description = "付款单据的系统编号 · Id of the payment document")
        String paymentDocumentId,

        @Schema(description = "付款日期 · Payment date") LocalDate paidOn,

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

    static LineagePartView of(Part part) {
        var paid = part.payment().paidBy();
        var brought = Optional.ofNullable(part.layer().broughtBy());
        var dimensions = paid.dimensions();
        return new LineagePartView(
                paid.line() + brought.map(money -> "." + money.line()).orElse(""),
                Money.ofFen(part.fen()),
                dimensions.programme(),
                told(brought, Movement::account),
                told(brought, money -> money.dimensions().source()),
                told(brought, money -> money.voucher().code()),
                told(brought, money -> money.voucher().id().toString()),
                told(brought, money -> money.voucher().documentKind()),
                told(brought, money -> money.voucher().documentId().toString()),
                told(brought, money -> money.voucher().day()),
                paid.voucher().code(),
                paid.voucher().id().toString(),
                paid.voucher().documentKind(),
                paid.voucher().documentId().toString(),
                paid.voucher().day(),
                dimensions.project(),
                dimensions.payee(),
                dimensions.region(),
                dimensions.household(),
                dimensions.measure());
    }

    private static <T> T told(Optional<Movement> brought, Function<Movement, T> member) {
        return brought.map(member).orElse(null);
    }
}

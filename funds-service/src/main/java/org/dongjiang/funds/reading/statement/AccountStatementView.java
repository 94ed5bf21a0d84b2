package org.dongjiang.funds.reading.statement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.account.Side;
import org.dongjiang.funds.book.voucher.Turnover;
import org.dongjiang.funds.book.voucher.VoucherLineView;
import org.dongjiang.kernel.listing.Listed;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the statement of an account as callers see it. */
@Schema(name = "AccountStatement", description = "明细账 · The statement of an account, or a page of it")
record AccountStatementView(
        @Schema(description = "科目 · Account", examples = "100201")
        String account,

        @Schema(description = "科目名称 · Name", examples = "帮扶资金专户")
        String name,

        @Schema(description = "英文名称 · English name", examples = "Special account of assistance funds")
        String nameEn,

        @Schema(description = "余额方向，各余额在此方向上为正 · Normal balance side; balances are positive on this side")
        Side side,

        @Schema(description = "资金项目类别；为 null 时为全部 · Programme; null for all", nullable = true)
        String programme,

        @Schema(description = "起始日期 · First day") LocalDate from,

        @Schema(description = "截止日期 · Last day") LocalDate until,

        @Schema(
                description =
                        "记账截止时刻，其后记账的不计；各页相同 · Known as of this instant: vouchers posted later are not counted; the same on every page")
        Instant knownAt,

        @Schema(description = "期初余额 · Balance before the first day")
        Money opening,

        @Schema(description = "本期借方合计 · Debits of these days")
        Money debit,

        @Schema(description = "本期贷方合计 · Credits of these days")
        Money credit,

        @Schema(description = "期末余额 · Balance after the last day")
        Money closing,

        @Schema(description = "承前页余额；首页为期初余额 · Balance brought forward; on the first page the opening balance")
        Money broughtForward,

        @Schema(description = "本页分录 · The lines of this page")
        List<StatementLineView> items,

        @JsonInclude @Schema(description = "下一页游标；末页为 null · Cursor of the next page; null at the end", nullable = true)
        String next,

        @JsonIgnore @Schema(hidden = true) WholeList<StatementLineView> export)
        implements Listed<StatementLineView> {

    /** The complete statement, of which nothing is read yet. */
    static AccountStatementView exported(WholeStatement export) {
        var asked = export.asked();
        var account = export.account();
        return new AccountStatementView(
                account.code(),
                account.name(),
                account.nameEn(),
                account.side(),
                asked.programme(),
                asked.from(),
                asked.until(),
                export.scope().knownAt(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                export);
    }

    /**
     * @param opening the totals of both sides before the first day
     * @param closing their totals after the last day
     * @param brought their totals before the first of the lines
     * @param next cursor of the next page; null at the end
     */
    static AccountStatementView of(
            AskStatement asked,
            Instant knownAt,
            ChartAccount account,
            Turnover opening,
            Turnover closing,
            Turnover brought,
            List<VoucherLineView> lines,
            String next) {
        var between = closing.minus(opening);
        return new AccountStatementView(
                account.code(),
                account.name(),
                account.nameEn(),
                account.side(),
                asked.programme(),
                asked.from(),
                asked.until(),
                knownAt,
                balance(account, opening),
                between.debit(),
                between.credit(),
                balance(account, closing),
                balance(account, brought),
                lines.stream().map(new RunningBalance(account, brought)::after).toList(),
                next,
                null);
    }

    private static Money balance(ChartAccount account, Turnover turnover) {
        return account.balance(turnover.debit(), turnover.credit());
    }
}

package org.dongjiang.funds.audit;

import static org.dongjiang.funds.audit.RuleSetting.Threshold.DAYS;
import static org.dongjiang.funds.audit.RuleSetting.Threshold.FROM_HOUR;
import static org.dongjiang.funds.audit.RuleSetting.Threshold.LEAST_AMOUNT;
import static org.dongjiang.funds.audit.RuleSetting.Threshold.MULTIPLE;
import static org.dongjiang.funds.audit.RuleSetting.Threshold.PERCENT;
import static org.dongjiang.funds.audit.RuleSetting.Threshold.UNTIL_HOUR;

import java.util.Set;
import org.dongjiang.funds.audit.RuleSetting.Threshold;
import org.dongjiang.kernel.codes.Coded;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.money.Money;

/** The rules. Their conditions are in the view {@code audit_exception}; days and hours are Chinese time. */
enum AuditRuleCode implements Coded {
    SELF_APPROVED(
            "自制自审：制单人与审核人为同一人", "self-approved: its maker is among its checkers", "制单人审核了本人所制 · approved by its maker"),
    APPROVAL_MISSING(
            "缺少审核：已入账或生效，但审核人数不足",
            "approval missing: posted or in force with fewer checkers than it needed",
            "审核人数不足 · too few checkers"),
    BACK_DATED(
            "倒签：入账晚于业务日期达到规定天数",
            "back-dated: posted this many days after its date or later",
            "晚 {0} 天入账 · posted {0} days after its date",
            DAYS),
    PERIOD_END(
            "期末突击入账：在所属月份最后几日内入账且达到规定金额",
            "period end: posted within the last days of its own month, from an amount on",
            "月末前 {0} 天入账 · posted {0} days before the month's last",
            DAYS,
            LEAST_AMOUNT),
    NIGHT(
            "夜间入账：在工作时段（北京时间）以外入账",
            "night: posted outside working hours, Beijing time",
            "{0} 时入账 · posted in hour {0}",
            FROM_HOUR,
            UNTIL_HOUR),
    ROUND_SUM(
            "整数大额付款：达到规定金额且为规定数额的整倍数",
            "round sum: a payment from an amount on that is a whole multiple of another",
            "整数付款 · a round payment",
            LEAST_AMOUNT,
            MULTIPLE),
    /** By the threshold in force when the document was submitted. */
    BELOW_THRESHOLD(
            "略低于审批额度：低于须两人复核的金额不超过规定百分比",
            "just below a threshold: within a percentage below the amount that needs two checkers",
            "权限金额 {0} 元 · the threshold begins at {0} yuan",
            PERCENT) {
        @Override
        String shown(long measured) {
            return Money.ofFen(measured).toString();
        }
    },
    /**
     * Of one project to one payee. Each is below the approval threshold of its day or, if there is none, below the
     * minimum amount; by default one million yuan, the lowest amount from which contracts must be put out to tender
     * (NDRC order 16 of 2018).
     */
    SPLIT_PAYMENTS(
            "拆分付款：同一项目向同一单位连续付款，各笔相隔不超过规定天数且低于审批额度（无权限时为规定金额），合计达到该金额",
            "split payments: for one project to one payee, each within days of the one before and below the threshold or, without one, an"
                    + " amount, which together they reach",
            "{0} 笔付款 · {0} payments",
            DAYS,
            LEAST_AMOUNT),
    /**
     * A payment always names an organisation registered at its date. The rule checks for how long it had been
     * registered, and by whom.
     */
    PAYEE_NOT_REGISTERED(
            "收款单位未事先登记：登记不满规定天数即经办付款，或由经办人本人登记",
            "payee not registered beforehand: fewer days before the payment was made out, or by whoever made it out",
            "经办时已登记 {0} 天 · registered {0} days when it was made out",
            DAYS),
    /** First in, first out; never more than is available, so that allotted and pending amounts are not idle. */
    MONEY_IDLE(
            "资金闲置：到位超过规定天数仍未拨付且可用的资金（先到先用）",
            "money idle: contributed this many days ago or earlier, not disbursed since (first in, first out), and available",
            "全部到位已 {0} 天 · all of it contributed {0} days ago or earlier",
            DAYS),
    BEHIND_PLAN(
            "拨付滞后：下达满规定天数后动用不足规定百分比",
            "disbursement behind plan: this many days after an allotment less than a percentage of it is drawn",
            "已动用 {0}% · {0}% drawn",
            DAYS,
            PERCENT),
    LARGE_REVERSAL("大额冲销：红字凭证达到规定金额", "reversal of size: from an amount on", "红字冲销 · a reversal", LEAST_AMOUNT),
    NUMBER_GAP("断号：凭证号不连续", "number gap: a voucher number is missing", "缺 {0} 号 · number {0} is missing");

    private final Label label;
    private final String detail;
    private final Set<Threshold> thresholds;

    AuditRuleCode(String zh, String en, String detail, Threshold... thresholds) {
        label = new Label(zh, en);
        this.detail = detail;
        this.thresholds = Set.of(thresholds);
    }

    boolean uses(Threshold threshold) {
        return thresholds.contains(threshold);
    }

    /**
     * @param measured in the unit of the rule: days, an hour, a percentage, a count, a number, or fen; 0 if it has no
     *     measure
     */
    String detail(long measured) {
        return detail.replace("{0}", shown(measured));
    }

    String shown(long measured) {
        return Long.toString(measured);
    }

    @Override
    public Label label() {
        return label;
    }
}

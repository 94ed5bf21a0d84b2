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
            "自办自核：经办人与复核人为同一人", "self-approved: the maker is also a checker", "经办人复核了本人的单据 · approved by its maker"),
    APPROVAL_MISSING(
            "缺少复核：已记账或生效，但复核人数不足",
            "approval missing: posted or in force with fewer checkers than required",
            "复核人数不足 · too few checkers"),
    BACK_DATED(
            "倒签：记账晚于业务日期达到规定天数",
            "back-dated: posted a set number of days or more after its business date",
            "晚 {0} 天记账 · posted {0} days after its date",
            DAYS),
    PERIOD_END(
            "期末突击记账：在所属月份最后几日内记账且达到规定金额",
            "period end: posted in the last days of its month, and at least a set amount",
            "月末前 {0} 天记账 · posted {0} days before the month's last",
            DAYS,
            LEAST_AMOUNT),
    NIGHT(
            "夜间记账：在工作时段（北京时间）以外记账",
            "night: posted outside working hours, Beijing time",
            "{0} 时记账 · posted in hour {0}",
            FROM_HOUR,
            UNTIL_HOUR),
    ROUND_SUM(
            "整数大额付款：达到规定金额且为规定数额的整数倍",
            "round sum: a payment of at least a set amount that is a multiple of another set amount",
            "整数付款 · a round payment",
            LEAST_AMOUNT,
            MULTIPLE),
    /** By the threshold in force when the document was submitted. */
    BELOW_THRESHOLD(
            "略低于审批额度：低于须两人复核的金额不超过规定百分比",
            "just below the threshold: below the amount that needs two checkers, by at most a set percentage",
            "审批额度 {0} 元 · approval threshold {0} yuan",
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
            "拆分付款：同一项目向同一单位连续付款，各笔相隔不超过规定天数且低于审批额度（未设额度时为规定金额），合计达到该金额",
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
            "收款单位未事先登记：登记不满规定天数即提交拨付，或由经办人本人登记",
            "payee not registered beforehand: registered less than a set number of days before the disbursement was submitted, or by its maker",
            "提交时已登记 {0} 天 · registered {0} days when it was submitted",
            DAYS),
    /** First in, first out; never more than is available, so that allotted and pending amounts are not idle. */
    MONEY_IDLE(
            "资金闲置：到位超过规定天数仍未拨付且可用的资金（先到先用）",
            "money idle: contributed a set number of days ago or earlier, not disbursed since (first in, first out), and available",
            "全部到位已 {0} 天 · all of it contributed {0} days ago or earlier",
            DAYS),
    BEHIND_PLAN(
            "拨付滞后：资金下达满规定天数，动用不足规定百分比",
            "disbursement behind plan: a set number of days after the allotment, less than a set percentage of it is drawn",
            "已动用 {0}% · {0}% drawn",
            DAYS,
            PERCENT),
    LARGE_REVERSAL("大额冲销：红字凭证达到规定金额", "large reversal: of at least a set amount", "红字冲销 · a reversal", LEAST_AMOUNT),
    NUMBER_GAP("断号：凭证号不连续", "number gap: a voucher number is missing", "缺 {0} 号 · number {0} is missing"),
    /** The reconciliation found it; see the difference itself. */
    BOOKS_DIFFER(
            "账簿差异：数据库所存与账簿日志重新计算的结果不符",
            "books differ: what is stored is not what follows from the log of the ledger",
            "见该差异 · see the difference");

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

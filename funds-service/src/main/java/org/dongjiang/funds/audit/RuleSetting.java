package org.dongjiang.funds.audit;

import static org.dongjiang.funds.audit.AuditProblem.HOURS_REVERSED;
import static org.dongjiang.funds.audit.AuditProblem.THRESHOLD_MISSING;
import static org.dongjiang.funds.audit.AuditProblem.THRESHOLD_UNUSED;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.function.Function;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.Fen;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The setting of a rule: as requested and stored. */
@Embeddable
@Schema(description = "审计规则的设定 · Setting of an audit rule")
record RuleSetting(
        @NotNull @Schema(description = "是否启用 · Whether the rule is enabled")
        Boolean enabled,

        @Min(1) @Max(3650) @Schema(description = "天数 · Days")
        Integer days,

        @Min(1) @Max(100) @Schema(description = "百分比 · Percentage")
        Integer percent,

        @Column(name = "least_fen") @Convert(converter = Fen.class) @Schema(description = "起算金额 · Minimum amount")
        Money leastAmount,

        @Column(name = "multiple_fen")
        @Convert(converter = Fen.class)
        @Schema(description = "整数单位 · Round unit; round amounts are multiples of it")
        Money multiple,

        @Min(0) @Max(23) @Schema(description = "工作时段起始时刻（时） · Working hours start (hour)")
        Integer fromHour,

        @Min(1) @Max(24) @Schema(description = "工作时段结束时刻（时） · Working hours end (hour)")
        Integer untilHour) {

    /** The measures of rules. */
    enum Threshold {
        DAYS("/setting/days", RuleSetting::days),
        PERCENT("/setting/percent", RuleSetting::percent),
        LEAST_AMOUNT("/setting/leastAmount", RuleSetting::leastAmount),
        MULTIPLE("/setting/multiple", RuleSetting::multiple),
        FROM_HOUR("/setting/fromHour", RuleSetting::fromHour),
        UNTIL_HOUR("/setting/untilHour", RuleSetting::untilHour);

        private final String pointer;
        private final Function<RuleSetting, Object> of;

        Threshold(String pointer, Function<RuleSetting, Object> of) {
            this.pointer = pointer;
            this.of = of;
        }

        private void requireFor(AuditRuleCode rule, RuleSetting setting) {
            var given = of.apply(setting);
            if (given == null && rule.uses(this)) {
                throw THRESHOLD_MISSING.at(pointer, rule);
            }
            if (given != null && !rule.uses(this)) {
                throw THRESHOLD_UNUSED.at(pointer, rule);
            }
            if (given instanceof Money amount) {
                amount.requirePositive(pointer);
            }
        }
    }

    /**
     * Checks that it states exactly the measures of a rule.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code THRESHOLD_MISSING}, {@code THRESHOLD_UNUSED},
     *     {@code AMOUNT_NOT_POSITIVE}, {@code HOURS_REVERSED}
     */
    RuleSetting requireFor(AuditRuleCode rule) {
        for (var threshold : Threshold.values()) {
            threshold.requireFor(rule, this);
        }
        if (fromHour != null && untilHour <= fromHour) {
            throw HOURS_REVERSED.at("/setting/untilHour", fromHour);
        }
        return this;
    }
}

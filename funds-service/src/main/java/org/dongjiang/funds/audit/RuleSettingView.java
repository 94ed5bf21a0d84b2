package org.dongjiang.funds.audit;

import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The setting of a rule, as callers see it. */
@Schema(description = "审计规则的设定 · Setting of an audit rule")
record RuleSettingView(
        @Schema(description = "是否启用 · Whether the rule is enabled")
        boolean enabled,

        @Schema(description = "天数 · Days", nullable = true) Integer days,

        @Schema(description = "百分比 · Percentage", nullable = true)
        Integer percent,

        @Schema(description = "起算金额 · Minimum amount", nullable = true)
        Money leastAmount,

        @Schema(description = "整数单位 · Round unit; round amounts are multiples of it", nullable = true)
        Money multiple,

        @Schema(description = "工作时段起始时刻（时） · Working hours start (hour)", nullable = true)
        Integer fromHour,

        @Schema(description = "工作时段结束时刻（时） · Working hours end (hour)", nullable = true)
        Integer untilHour) {

    static RuleSettingView of(RuleSetting setting) {
        return new RuleSettingView(
                setting.enabled(),
                setting.days(),
                setting.percent(),
                setting.leastAmount(),
                setting.multiple(),
                setting.fromHour(),
                setting.untilHour());
    }
}

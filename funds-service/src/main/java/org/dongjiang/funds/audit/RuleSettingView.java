package org.dongjiang.funds.audit;

import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The setting of a rule, as callers see it. */
@Schema(description = "审计规则的设定 · Whether a rule is asked, and by which thresholds")
record RuleSettingView(
        @Schema(description = "是否启用 · Whether it is asked") boolean enabled,

        @Schema(description = "天数 · Days", nullable = true) Integer days,

        @Schema(description = "百分比 · Percentage", nullable = true)
        Integer percent,

        @Schema(description = "起算金额 · Least amount", nullable = true)
        Money leastAmount,

        @Schema(description = "整数单位 · Of which round sums are whole multiples", nullable = true)
        Money multiple,

        @Schema(description = "工作时段起始时刻（时） · Hour in which work begins", nullable = true)
        Integer fromHour,

        @Schema(description = "工作时段结束时刻（时） · Hour before which work ends", nullable = true)
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

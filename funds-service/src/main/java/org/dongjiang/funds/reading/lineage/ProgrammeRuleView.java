package org.dongjiang.funds.reading.lineage;

import org.dongjiang.funds.reference.programme.LineageRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rule by which a fund balance was traced, as callers see it. */
@Schema(name = "ProgrammeLineageRule", description = "一个资金项目类别的溯源规则 · The lineage rule of one programme")
record ProgrammeRuleView(
        @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Schema(description = "溯源规则 · Rule") LineageRule rule) {

    static ProgrammeRuleView of(Lineage lineage) {
        return new ProgrammeRuleView(lineage.programme(), lineage.rule());
    }
}

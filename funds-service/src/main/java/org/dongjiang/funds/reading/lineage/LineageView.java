package org.dongjiang.funds.reading.lineage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.dongjiang.kernel.listing.Listed;
import org.dongjiang.kernel.listing.WholeList;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the parts of payments as callers see it. */
@Schema(name = "Lineage", description = "资金溯源 · Lineage of funds, or a page of it")
record LineageView(
        @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Schema(
                description =
                        "截至该时刻有资金进出的类别及其规则，含其细分 · The programme and its parts, as far as money had moved there by that instant, each with its rule")
        List<ProgrammeRuleView> rules,

        @Schema(
                description =
                        "记账截止时刻，其后记账的不计；各页相同 · Known as of this instant: vouchers posted later are not counted; the same on every page")
        Instant knownAt,

        @Schema(description = "金额合计，含其余各页 · Total of the amounts on all pages")
        Money amount,

        @Schema(description = "本页各行 · Rows of this page") List<LineagePartView> items,

        @JsonInclude @Schema(description = "下一页游标；末页为 null · Cursor of the next page; null at the end", nullable = true)
        String next,

        @JsonIgnore @Schema(hidden = true) WholeList<LineagePartView> export)
        implements Listed<LineagePartView> {}

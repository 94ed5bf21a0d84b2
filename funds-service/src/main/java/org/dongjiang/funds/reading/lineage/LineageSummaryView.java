package org.dongjiang.funds.reading.lineage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The uses of the money of each source, as callers see them. */
@Schema(name = "LineageSummary", description = "资金去向汇总 · Use of funds by source")
record LineageSummaryView(
        @Schema(description = "资金项目类别 · Programme", examples = "precision-relief")
        String programme,

        @Schema(
                description =
                        "截至该时刻有资金进出的类别及其规则，含其细分 · The programme and its parts, as far as money had moved there by that instant, each with its rule")
        List<ProgrammeRuleView> rules,

        @Schema(description = "记账截止时刻，其后记账的不计 · Known as of this instant: vouchers posted later are not counted")
        Instant knownAt,

        @Schema(description = "汇总维度 · Dimension of the summary")
        LineageDimension by,

        @Schema(
                description =
                        "已拨付，为各行之和，等于资金余额的已拨付数 · Disbursed: the total of the items, which equals the disbursements of the fund balance")
        Money paid,

        @Schema(description = "各来源，按类别、首笔到位先后 · Sources, in the order of programmes and of their first contribution")
        List<SourceView> sources,

        @Schema(description = "各来源用于各项的金额 · Amounts by source and item")
        List<ItemView> items) {

    private static final String SERVICE = "/api/v1/funds/";

    /** All of one source. */
    @Schema(name = "LineageSource", description = "一个来源：到位等于已拨付加结余 · A source: contributed = disbursed + balance")
    record SourceView(
            @Schema(
                    description = "资金科目：拨入资金或专户利息 · Account of the funds: contributed funds or interest",
                    examples = "300101")
            String account,

            @Schema(description = "资金来源，利息没有 · Source of the funds; null for interest", nullable = true)
            String source,

            @Schema(description = "到位 · Contributed") Money contributed,

            @Schema(description = "已拨付 · Disbursed") Money paid,

            @Schema(description = "尚余 · Remaining") Money left) {

        SourceView plus(SourceView other) {
            return new SourceView(
                    account, source, contributed.plus(other.contributed), paid.plus(other.paid), left.plus(other.left));
        }

        static SourceView of(Layer layer) {
            var origin = layer.origin();
            return new SourceView(
                    origin.account(),
                    origin.source(),
                    Money.ofFen(layer.fen()),
                    Money.ofFen(layer.used()),
                    Money.ofFen(layer.left()));
        }
    }

    /** The amount of one source for one use. */
    @Schema(name = "LineageSum", description = "一个来源用于一项的金额 · Amount from one source used for one item")
    record ItemView(
            @Schema(
                    description = "资金科目：拨入资金或专户利息 · Account of the funds: contributed funds or interest",
                    nullable = true,
                    examples = "300101")
            String account,

            @Schema(description = "资金来源，利息没有 · Source of the funds; null for interest", nullable = true)
            String source,

            @Schema(description = "汇总项的代码，未指明为空 · Code of the item; null if not stated", nullable = true)
            String value,

            @Schema(description = "金额，已减去调整冲减的部分 · Amount, less what adjustments took back")
            Money amount,

            @Schema(
                    description = "所含各行的绝对路径 · Absolute path of its parts",
                    examples = "/api/v1/funds/lineage?programme=precision-relief&source=baoan&project=road")
            String link) {}

    /** @param lineages of the fund balances, one after the other */
    static LineageSummaryView of(String programme, Instant knownAt, LineageDimension by, Stream<Lineage> lineages) {
        var rules = new ArrayList<ProgrammeRuleView>();
        var sources = new LinkedHashMap<Origin, SourceView>();
        var sums = new LinkedHashMap<Origin, Map<String, Long>>();
        lineages.forEach(lineage -> {
            rules.add(ProgrammeRuleView.of(lineage));
            lineage.layers().forEach(layer -> {
                sources.merge(layer.origin(), SourceView.of(layer), SourceView::plus);
                sums.putIfAbsent(layer.origin(), sums());
            });
            lineage.parts()
                    .forEach(part -> sums.computeIfAbsent(part.layer().origin(), origin -> sums())
                            .merge(by.of(part.payment()), part.fen(), Math::addExact));
        });
        var page = SERVICE + "lineage?programme=" + programme + "&knownAt=" + knownAt;
        var items = sums.entrySet().stream()
                .flatMap(source -> source.getValue().entrySet().stream()
                        .map(sum -> item(page, source.getKey(), by, sum.getKey(), sum.getValue())))
                .toList();
        return new LineageSummaryView(
                programme,
                rules,
                knownAt,
                by,
                items.stream().map(ItemView::amount).reduce(Money.ZERO, Money::plus),
                List.copyOf(sources.values()),
                items);
    }

    private static Map<String, Long> sums() {
        return new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** Codes need no escaping in an address; without a code, parts without one are selected. */
    private static ItemView item(String page, Origin origin, LineageDimension by, String value, long fen) {
        var link = page + "&account=" + Objects.requireNonNullElse(origin.account(), "") + "&source="
                + Objects.requireNonNullElse(origin.source(), "") + "&" + by.member() + "="
                + Objects.requireNonNullElse(value, "");
        return new ItemView(origin.account(), origin.source(), value, Money.ofFen(fen), link);
    }
}

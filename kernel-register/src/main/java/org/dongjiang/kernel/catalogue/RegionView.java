package org.dongjiang.kernel.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dongjiang.kernel.region.Region;
import org.dongjiang.kernel.region.RegionLevel;
import org.dongjiang.kernel.region.Regions;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A division under the name of a day. */
@Schema(description = "行政区划 · A division")
record RegionView(
        @Schema(
                description = "代码：省、市、县六位（GB/T 2260），乡镇九位，村十二位 · Code: six digits of a province, prefecture or county"
                        + " (GB/T 2260), nine of a town, twelve of a village",
                pattern = CODE,
                examples = "441622")
        String code,

        @Schema(description = "名称 · Name", examples = "龙川县") String name,

        @Schema(description = "级别 · Level") RegionLevel level,

        @Schema(
                nullable = true,
                description = "上级区划的代码；省级为 null · Code of the next larger division; null of a province",
                pattern = CODE)
        String within,

        @Schema(
                nullable = true,
                description =
                        "以此名首次列出的版本；乡镇和村未知 · First revision that lists it under this name; not known of towns and villages",
                pattern = MONTH)
        String firstListed,

        @Schema(
                nullable = true,
                description =
                        "不再以此名列出的首个版本；仍列出的为 null · First revision that no longer lists it under this name; null if it is listed",
                pattern = MONTH)
        String noLongerListed,

        @Schema(description = "后继区划 · Divisions that go on in its place")
        List<SuccessorView> successors) {

    static final String CODE = "^\\d{6}(\\d{3}(\\d{3})?)?$";
    private static final String MONTH = "^\\d{4}-\\d{2}$";

    /** A division that goes on in the place of another one. */
    @Schema(description = "后继区划 · A division that goes on in the place of another one")
    record SuccessorView(
            @Schema(description = "代码 · Code", pattern = CODE)
            String code,

            @Schema(description = "自何日起 · Since") LocalDate since) {}

    static RegionView of(Region region, List<Regions.Successor> successors) {
        var larger = region.level().larger(region.digits());
        return new RegionView(
                region.code(),
                region.name(),
                region.level(),
                larger == null ? null : Region.code(larger),
                text(region.firstListed()),
                text(region.noLongerListed()),
                successors.stream()
                        .map(successor -> new SuccessorView(successor.code(), successor.since()))
                        .toList());
    }

    private static String text(YearMonth month) {
        return month == null ? null : month.toString();
    }
}

package org.dongjiang.kernel.catalogue;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.region.RegionLevel;
import org.dongjiang.kernel.region.RegionProblem;
import org.dongjiang.kernel.region.Regions;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The divisions of the country; readable without signing in. */
@Path("/codes/region")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
@CodeLists(RegionLevel.class)
@Refuses(RegionProblem.class)
public class RegionResource {

    private static final String WITHIN = "within";
    private static final String LEVEL = "level";
    private static final String AS_OF = "asOf";
    private static final String LEVELS =
            Stream.of(RegionLevel.values()).map(Enum::name).collect(Collectors.joining(", "));

    private final Regions regions;
    private final Clock clock;

    RegionResource(Regions regions, Clock clock) {
        this.regions = regions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listRegions",
            summary = "行政区划（GB/T 2260），按代码的次序 · Divisions (GB/T 2260), in the order of their codes",
            description = "省、市、县为全国；乡镇和村只有结对地区的，其他的由使用单位添加 · Provinces, prefectures and counties are those of the"
                    + " country; towns and villages those of the partnership, others are added by a site")
    public Page<RegionView> list(
            @Parameter(
                            description = "只列此区划及其所辖的 · Only this division and those within it",
                            example = "4416",
                            schema = @Schema(type = SchemaType.STRING, pattern = Division.DIGITS))
                    @QueryParam(WITHIN)
                    String within,
            @Parameter(
                            description = "只列此级 · Only those of this level",
                            schema = @Schema(implementation = RegionLevel.class))
                    @QueryParam(LEVEL)
                    String level,
            @Parameter(
                            description = "按该日的代码表，默认今天 · By the codes of this day; today by default",
                            example = "2018-06-30")
                    @QueryParam(AS_OF)
                    String asOf) {
        if (within != null && !within.matches(Division.DIGITS)) {
            throw FILTER_VALUE_INVALID.at(WITHIN, WITHIN, Division.SOME_DIGITS);
        }
        var day = Dates.asOf(AS_OF, asOf, clock);
        return Page.whole(regions.within(within, level(level), day).stream()
                .map(region -> RegionView.of(region, regions.successorsOf(region.code())))
                .toList());
    }

    private static RegionLevel level(String asked) {
        if (asked == null) {
            return null;
        }
        return Stream.of(RegionLevel.values())
                .filter(level -> level.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> FILTER_VALUE_INVALID.at(LEVEL, LEVEL, LEVELS));
    }
}

package org.dongjiang.gateway.overview;

import static org.dongjiang.kernel.problem.CommonProblem.PARAMETER_EMPTY;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.dongjiang.kernel.problem.QueryText;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The overview over HTTP. Public: it shows published figures. */
@Path("/api/v1/overview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "overview", description = "总览 · Overview")
class OverviewResource {

    private static final String AS_OF = "asOf";

    private final Overview overview;
    private final Clock clock;

    OverviewResource(Overview overview, Clock clock) {
        this.overview = overview;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readOverview", summary = "三大板块总览 · The three pillars on one page")
    public OverviewView read(
            @Parameter(description = "截至日期，缺省为今天 · Business date; today by default", example = "2018-09-18")
                    @QueryParam(AS_OF)
                    String asOf,
            @Parameter(
                            description =
                                    "结对关系的代码：只计其受援方的，缺省为全部 · Code of a partnership: only what lies in its receiving division; all by"
                                            + " default",
                            example = "baoan-longchuan")
                    @QueryParam(Overview.PARTNERSHIP)
                    String partnership) {
        if (partnership != null && partnership.isEmpty()) {
            throw PARAMETER_EMPTY.at(Overview.PARTNERSHIP, Overview.PARTNERSHIP);
        }
        return overview.asOf(
                Dates.asOf(AS_OF, asOf, clock),
                partnership == null ? null : QueryText.require(Overview.PARTNERSHIP, partnership));
    }
}

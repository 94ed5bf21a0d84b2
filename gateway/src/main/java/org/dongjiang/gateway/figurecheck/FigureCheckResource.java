package org.dongjiang.gateway.figurecheck;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dongjiang.gateway.printed.PrintedProblem;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check over HTTP. Public: it reads only published figures, and stores nothing. */
@Path("/api/v1/figure-checks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "figure-checks", description = "公布数字核对 · Check of published figures")
@Refuses({FigureCheckProblem.class, PrintedProblem.class})
class FigureCheckResource {

    private final FigureChecks checks;

    FigureCheckResource(FigureChecks checks) {
        this.checks = checks;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "checkFigures",
            summary = "核对公布数字 · Checks published figures",
            description =
                    "逐个与指标核对，并核对分项与总数；不登记任何内容 · Compares each figure with its indicator and parts with their total; records nothing")
    public FigureCheckView check(@NotNull @Valid CheckFigures asked) {
        return checks.check(asked);
    }
}

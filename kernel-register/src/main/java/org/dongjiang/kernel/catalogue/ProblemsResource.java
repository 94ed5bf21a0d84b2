package org.dongjiang.kernel.catalogue;

import static org.dongjiang.kernel.problem.CommonProblem.PROBLEM_UNKNOWN;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.ProblemCatalogue;
import org.dongjiang.kernel.problem.ProblemTypeView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of the problem codes of this service, to which {@code type} of a problem refers. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "problems", description = "问题目录 · Catalogue of problems")
public class ProblemsResource {

    private final ProblemCatalogue catalogue;

    ProblemsResource(ProblemCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @PermitAll
    @Operation(operationId = "listProblems", summary = "全部问题代码 · Every problem code of this service")
    public Page<ProblemTypeView> list() {
        return Page.whole(catalogue.all());
    }

    @GET
    @Path("{code}")
    @PermitAll
    @Operation(operationId = "readProblem", summary = "一个问题代码的说明 · What one problem code means")
    public ProblemTypeView read(@PathParam("code") String code) {
        return catalogue.find(code).orElseThrow(() -> PROBLEM_UNKNOWN.because(code));
    }
}

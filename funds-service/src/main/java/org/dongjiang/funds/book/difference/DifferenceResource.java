package org.dongjiang.funds.book.difference;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Differences over HTTP, read-only; a comparison finds them and ends them. */
@Path("/differences")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "differences", description = "账簿差异 · Differences from the log")
@CodeLists(DifferenceKind.class)
@Refuses(DifferenceProblem.class)
class DifferenceResource {

    private final DifferenceRegister register;

    DifferenceResource(DifferenceRegister register) {
        this.register = register;
    }

    @GET
    @WholeSite
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "listDifferences", summary = "账簿差异列表 · Differences")
    public Page<DifferenceView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @WholeSite
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "readDifference", summary = "一项账簿差异 · One difference")
    public DifferenceView read(@PathParam("id") UUID id) {
        return register.read(id);
    }
}

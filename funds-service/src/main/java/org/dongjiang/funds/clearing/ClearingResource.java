package org.dongjiang.funds.clearing;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clearings over HTTP; they follow from documents, so nothing is changed here. */
@Path("/clearings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "clearings", description = "核销 · Clearings")
@Refuses(ClearingProblem.class)
class ClearingResource {

    private final ClearingRegister register;

    ClearingResource(ClearingRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listClearings", summary = "核销列表 · Clearings")
    public Page<ClearingView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readClearing", summary = "一项核销 · One clearing")
    public ClearingView read(@PathParam("id") UUID id) {
        return register.read(id);
    }
}

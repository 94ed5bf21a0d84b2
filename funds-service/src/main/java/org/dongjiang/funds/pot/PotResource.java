package org.dongjiang.funds.pot;

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

/** Pots over HTTP; they follow from documents, so nothing is changed here. */
@Path("/pots")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "pots", description = "资金池 · Pots")
@Refuses(PotProblem.class)
class PotResource {

    private final PotBalances balances;

    PotResource(PotBalances balances) {
        this.balances = balances;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listPots", summary = "资金池余额列表 · Pots")
    public Page<PotView> list(@Context UriInfo uri) {
        return balances.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readPot", summary = "一个资金池 · One pot")
    public PotView read(@PathParam("id") UUID id) {
        return balances.read(id);
    }
}

package org.dongjiang.funds.book.fundbalance;

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

/** Fund balances over HTTP, read-only; they are derived from documents. */
@Path("/fund-balances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "fund-balances", description = "资金余额 · Fund balances")
@Refuses(FundBalanceProblem.class)
class FundBalanceResource {

    private final FundBalanceRegister balances;

    FundBalanceResource(FundBalanceRegister balances) {
        this.balances = balances;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listFundBalances", summary = "资金余额列表 · Fund balances")
    public Page<FundBalanceView> list(@Context UriInfo uri) {
        return balances.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readFundBalance", summary = "一个资金余额 · One fund balance")
    public FundBalanceView read(@PathParam("id") UUID id) {
        return balances.read(id);
    }
}

package org.dongjiang.funds.book.voucher;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The balances of closings over HTTP, read-only; a closing freezes them. */
@Path("/frozen-balances")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "frozen-balances", description = "结账余额 · Balances as of closings")
class FrozenBalanceResource {

    private final VoucherRegister register;

    FrozenBalanceResource(VoucherRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listFrozenBalances", summary = "结账余额列表 · Balances as of closings")
    public Page<FrozenBalanceView> list(@Context UriInfo uri) {
        return register.listFrozen(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readFrozenBalance", summary = "一项结账余额 · One balance as of a closing")
    public FrozenBalanceView read(@PathParam("id") UUID id) {
        return register.readFrozen(id);
    }
}

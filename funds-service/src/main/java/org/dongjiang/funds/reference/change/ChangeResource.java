package org.dongjiang.funds.reference.change;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongjiang.kernel.change.ChangeRegister;
import org.dongjiang.kernel.change.RejectChange;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The decisions on requested changes over HTTP, the same for all kinds. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class ChangeResource {

    private final ChangeRegister<?, ?, ?> register;
    private final Writes writes;

    protected ChangeResource(ChangeRegister<?, ?, ?> register, Writes writes) {
        this.register = register;
        this.writes = writes;
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "approve", summary = "复核申请：由申请人以外的人复核 · Approves a request of another person")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.approve(id, ifMatch));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "reject", summary = "否决申请 · Rejects a request of another person")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RejectChange asked) {
        return writes.act(asked, () -> register.reject(id, ifMatch, asked.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({ADMINISTRATOR, FUNDS_MAKER})
    @Operation(operationId = "withdraw", summary = "申请人撤回申请 · Withdraws a request of your own")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.withdraw(id, ifMatch));
    }
}

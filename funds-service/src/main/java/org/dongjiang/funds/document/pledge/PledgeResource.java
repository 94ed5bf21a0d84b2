package org.dongjiang.funds.document.pledge;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.funds.document.DocumentResource;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pledges over HTTP. */
@Path("/pledges")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "pledges", description = "认捐 · Pledges")
@Refuses(PledgeProblem.class)
class PledgeResource extends DocumentResource {

    private final PledgeRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    PledgeResource(PledgeRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listPledges", summary = "认捐列表 · Pledges")
    public Page<PledgeView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readPledge", summary = "读取认捐 · Reads a pledge")
    @APIResponseSchema(value = PledgeView.class, responseCode = "200", responseDescription = "单据 · The document")
    public PledgeView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitPledge", summary = "提交认捐 · Submits a pledge for approval")
    @APIResponseSchema(
            value = PledgeView.class,
            responseCode = "201",
            responseDescription = "已提交，待复核 · Submitted; pending approval")
    public Response submit(@NotNull @Valid SubmitPledge asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitPledgesInBulk", summary = "批量提交认捐 · Submits pledges in bulk")
    public Response submitInBulk(@NotNull @Valid Bulk<SubmitPledge> asked) {
        return bulk.record(asked, register::submit, register::submitAll);
    }
}

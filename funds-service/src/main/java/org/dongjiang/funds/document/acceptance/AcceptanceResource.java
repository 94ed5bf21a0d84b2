package org.dongjiang.funds.document.acceptance;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acceptances over HTTP. */
@Path("/acceptances")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "acceptances", description = "验收 · Acceptances")
class AcceptanceResource extends DocumentResource {

    private final AcceptanceRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    AcceptanceResource(AcceptanceRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listAcceptances", summary = "验收列表 · Acceptances")
    public Page<AcceptanceView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readAcceptance", summary = "读取验收 · Reads an acceptance")
    @APIResponseSchema(value = AcceptanceView.class, responseCode = "200", responseDescription = "单据 · The document")
    public AcceptanceView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitAcceptance", summary = "提交验收 · Submits an acceptance for approval")
    @APIResponseSchema(
            value = AcceptanceView.class,
            responseCode = "201",
            responseDescription = "已提交，待复核 · Submitted; pending approval")
    public Response submit(@NotNull @Valid SubmitAcceptance asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitAcceptancesInBulk", summary = "批量提交验收 · Submits acceptances in bulk")
    public Response submitInBulk(@NotNull @Valid Bulk<SubmitAcceptance> asked) {
        return bulk.record(asked, register::submit, register::submitAll);
    }
}

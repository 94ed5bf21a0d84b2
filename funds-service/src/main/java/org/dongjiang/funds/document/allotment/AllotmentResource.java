package org.dongjiang.funds.document.allotment;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
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

/** Allotments over HTTP. */
@Path("/allotments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "allotments", description = "资金下达 · Allotments")
@Refuses(AllotmentProblem.class)
class AllotmentResource extends DocumentResource {

    private final AllotmentRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    AllotmentResource(AllotmentRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listAllotments", summary = "资金下达列表 · Allotments")
    public Page<AllotmentView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readAllotment", summary = "读取资金下达 · Reads an allotment")
    @APIResponseSchema(value = AllotmentView.class, responseCode = "200", responseDescription = "单据 · The document")
    public AllotmentView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitAllotment", summary = "提交资金下达 · Submits an allotment for approval")
    @APIResponseSchema(
            value = AllotmentView.class,
            responseCode = "201",
            responseDescription = "已提交，待复核 · Submitted; pending approval")
    public Response submit(@NotNull @Valid SubmitAllotment asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitAllotmentsInBulk", summary = "批量提交资金下达 · Submits allotments in bulk")
    public Response submitInBulk(@NotNull @Valid Bulk<SubmitAllotment> asked) {
        return bulk.record(asked, register::submit, register::submitAll);
    }

    @POST
    @Path("{id}/voiding")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "voidAllotment", summary = "作废资金下达的未用部分 · Voids the unused part of an allotment")
    @APIResponseSchema(value = AllotmentView.class, responseCode = "200", responseDescription = "已作废 · Voided")
    public Response becomeVoid(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid VoidAllotment asked) {
        return writes.act(asked, () -> register.becomeVoid(id, ifMatch, asked.reason()));
    }
}

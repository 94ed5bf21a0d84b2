package org.dongjiang.funds.document.disbursement;

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
import org.dongjiang.funds.document.DocumentProblem;
import org.dongjiang.funds.document.DocumentResource;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.document.seal.SealProblem;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Disbursements over HTTP. */
@Path("/disbursements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "disbursements", description = "拨付 · Disbursements")
@Refuses({DocumentProblem.class, SealProblem.class, DisbursementProblem.class})
@CodeLists(DocumentStatus.class)
class DisbursementResource extends DocumentResource {

    private final DisbursementRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    DisbursementResource(DisbursementRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listDisbursements", summary = "拨付列表 · Disbursements")
    public Page<DisbursementView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readDisbursement", summary = "读取拨付 · Reads a disbursement")
    @APIResponseSchema(value = DisbursementView.class, responseCode = "200", responseDescription = "单据 · The document")
    public DisbursementView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitDisbursement", summary = "提交拨付 · Submits a disbursement for approval")
    @APIResponseSchema(
            value = DisbursementView.class,
            responseCode = "201",
            responseDescription = "已提交，待复核 · Submitted; pending approval")
    public Response submit(@NotNull @Valid SubmitDisbursement asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitDisbursementsInBulk", summary = "批量提交拨付 · Submits disbursements in bulk")
    public Response submitInBulk(@NotNull @Valid Bulk<SubmitDisbursement> asked) {
        return bulk.record(asked, register::submit, register::submitAll);
    }

    @POST
    @Path("{id}/acknowledgement")
    @RolesAllowed(FUNDS_MAKER)
    @Operation(
            operationId = "recordAcknowledgementOfDisbursement",
            summary = "登记收款单位的收款回执 · Records the payee's acknowledgement of a disbursement")
    @APIResponseSchema(value = DisbursementView.class, responseCode = "200", responseDescription = "已登记 · Recorded")
    public Response acknowledged(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordAcknowledgement asked) {
        return writes.act(asked, () -> register.acknowledged(id, ifMatch, asked));
    }
}

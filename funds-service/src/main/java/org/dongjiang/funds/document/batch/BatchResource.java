package org.dongjiang.funds.document.batch;

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
import org.dongjiang.funds.document.seal.SealProblem;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batches over HTTP. */
@Path("/batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "batches", description = "批次 · Batches")
@Refuses({BatchProblem.class, SealProblem.class})
@CodeLists(BatchStatus.class)
class BatchResource {

    private final BatchRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    BatchResource(BatchRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listBatches", summary = "批次列表 · Batches")
    public Page<BatchView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readBatch", summary = "读取批次 · Reads a batch")
    public BatchView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "declareBatch", summary = "申报批次的笔数与总额 · Declares the number and total amount of a batch")
    @APIResponseSchema(value = BatchView.class, responseCode = "201", responseDescription = "已申报 · Declared")
    public Response declare(@NotNull @Valid DeclareBatch asked) {
        return writes.create(asked, () -> register.declare(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "declareBatchesInBulk", summary = "批量申报批次 · Declares batches in bulk")
    public Response declareInBulk(@NotNull @Valid Bulk<DeclareBatch> asked) {
        return bulk.record(asked, register::declare);
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed(FUNDS_MAKER)
    @Operation(
            operationId = "closeBatch",
            summary = "核对笔数与总额并封批 · Closes a batch after checking its number and total amount")
    @APIResponseSchema(value = BatchView.class, responseCode = "200", responseDescription = "已封批 · Closed")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.close(id, ifMatch));
    }
}

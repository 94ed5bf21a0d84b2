package org.dongjiang.park.subsidybatch;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import io.quarkus.security.Authenticated;
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
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subsidy batches over HTTP. */
@Path("/subsidy-batches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Refuses(SubsidyProblem.class)
@Tag(name = "subsidy-batches", description = "贷款贴息申报批次 · Subsidy batches")
class SubsidyBatchResource {

    private final SubsidyBatchRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    SubsidyBatchResource(SubsidyBatchRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSubsidyBatches", summary = "贷款贴息申报批次列表 · Subsidy batches")
    public Page<SubsidyBatchView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readSubsidyBatch", summary = "读取贷款贴息申报批次 · Reads a batch of loan-interest subsidies")
    public SubsidyBatchView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addSubsidyBatch", summary = "登记贷款贴息申报批次 · Records a batch of loan-interest subsidies")
    @APIResponseSchema(value = SubsidyBatchView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddSubsidyBatch asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addSubsidyBatchesInBulk", summary = "批量登记贷款贴息申报批次 · Records subsidy batches in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddSubsidyBatch> asked) {
        return bulk.record(asked, register::add);
    }
}

package org.dongjiang.funds.relief.visit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

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
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits over HTTP. */
@Path("/visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "visits", description = "走访慰问 · Visits")
class VisitResource {

    private final VisitRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    VisitResource(VisitRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listVisits", summary = "走访慰问列表 · Visits")
    public Page<VisitView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readVisit", summary = "读取走访慰问 · Reads a visit")
    public VisitView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addVisit", summary = "登记走访慰问 · Records a visit")
    @APIResponseSchema(value = VisitView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddVisit asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addVisitsInBulk", summary = "批量登记走访慰问 · Records visits in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddVisit> asked) {
        return bulk.record(asked, register::add);
    }
}

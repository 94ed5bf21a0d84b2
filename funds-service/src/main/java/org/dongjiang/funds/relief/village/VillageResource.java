package org.dongjiang.funds.relief.village;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import io.quarkus.security.Authenticated;
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
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Villages over HTTP. */
@Path("/villages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "villages", description = "村与示范村 · Villages and demonstration villages")
@Refuses(VillageProblem.class)
@CodeLists(VillageStage.class)
class VillageResource {

    private final VillageRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    VillageResource(VillageRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listVillages", summary = "村列表 · Villages")
    public Page<VillageView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readVillage", summary = "一个村 · One village")
    public VillageView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addVillage", summary = "登记一个村 · Adds a village")
    @APIResponseSchema(value = VillageView.class, responseCode = "201", responseDescription = "已登记 · Added")
    public Response add(@NotNull @Valid AddVillage asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addVillagesInBulk", summary = "批量登记村 · Adds villages in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddVillage> asked) {
        return bulk.record(asked, register::add);
    }

    @POST
    @Path("{id}/stages")
    @RolesAllowed({CASE_WORKER, ADMINISTRATOR})
    @Operation(
            operationId = "reachVillageStage",
            summary = "登记示范村进入下一阶段 · Records the next stage of a demonstration village")
    @APIResponseSchema(value = VillageView.class, responseCode = "200", responseDescription = "已登记 · Recorded")
    public Response reach(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReachStage asked) {
        return writes.act(asked, () -> register.reach(id, ifMatch, asked));
    }
}

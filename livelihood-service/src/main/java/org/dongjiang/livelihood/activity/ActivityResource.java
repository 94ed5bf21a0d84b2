package org.dongjiang.livelihood.activity;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

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
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities over HTTP. */
@Path("/activities")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "activities", description = "帮扶活动 · Activities")
@CodeLists(ActivityKind.class)
class ActivityResource {

    private final ActivityRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ActivityResource(ActivityRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listActivities", summary = "帮扶活动列表 · Activities")
    public Page<ActivityView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readActivity", summary = "读取帮扶活动 · Reads an activity")
    public ActivityView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addActivity", summary = "登记帮扶活动 · Records an activity")
    @APIResponseSchema(value = ActivityView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddActivity asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addActivitiesInBulk", summary = "批量登记帮扶活动 · Records activities in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddActivity> asked) {
        return bulk.record(asked, register::add);
    }
}

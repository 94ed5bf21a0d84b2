package org.dongjiang.livelihood.training;

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
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trainings over HTTP. */
@Path("/trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "trainings", description = "培训班 · Trainings")
class TrainingResource {

    private final TrainingRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    TrainingResource(TrainingRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listTrainings", summary = "培训班列表 · Trainings")
    public Page<TrainingView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readTraining", summary = "读取培训班 · Reads a training")
    public TrainingView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addTraining", summary = "登记培训班 · Records a training")
    @APIResponseSchema(value = TrainingView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddTraining asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addTrainingsInBulk", summary = "批量登记培训班 · Records trainings in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddTraining> asked) {
        return bulk.record(asked, register::add);
    }
}

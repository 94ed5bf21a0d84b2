package org.dongjiang.park.expoparticipant;

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
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expo participants over HTTP. */
@Path("/expo-participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "expo-participants", description = "参展企业 · Expo participants")
class ExpoParticipantResource {

    private final ExpoParticipantRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ExpoParticipantResource(ExpoParticipantRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExpoParticipants", summary = "参展企业列表 · Expo participants")
    public Page<ExpoParticipantView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readExpoParticipant", summary = "读取参展企业 · Reads a participant of an expo")
    public ExpoParticipantView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addExpoParticipant", summary = "登记参展企业 · Records a participant of an expo")
    @APIResponseSchema(value = ExpoParticipantView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddExpoParticipant asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addExpoParticipantsInBulk", summary = "批量登记参展企业 · Records expo participants in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddExpoParticipant> asked) {
        return bulk.record(asked, register::add);
    }
}

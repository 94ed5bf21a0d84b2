package org.dongjiang.funds.relief.exitindicator;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
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

/** Exit indicators over HTTP. */
@Path("/exit-indicators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "exit-indicators", description = "脱贫指标 · Exit indicators")
class ExitIndicatorResource {

    private final ExitIndicatorRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ExitIndicatorResource(ExitIndicatorRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listExitIndicators", summary = "脱贫指标列表 · Exit indicators")
    public Page<ExitIndicatorView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readExitIndicator", summary = "读取脱贫指标 · Reads an exit indicator")
    public ExitIndicatorView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addExitIndicator", summary = "登记脱贫指标 · Records an exit indicator")
    @APIResponseSchema(value = ExitIndicatorView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddExitIndicator asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addExitIndicatorsInBulk", summary = "批量登记脱贫指标 · Records exit indicators in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddExitIndicator> asked) {
        return bulk.record(asked, register::add);
    }
}

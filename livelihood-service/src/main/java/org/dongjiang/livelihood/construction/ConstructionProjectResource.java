package org.dongjiang.livelihood.construction;

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

/** Construction projects over HTTP. */
@Path("/construction-projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "construction-projects", description = "民生建设项目 · Construction projects")
@CodeLists(ConstructionStage.class)
class ConstructionProjectResource {

    private final ConstructionProjectRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ConstructionProjectResource(ConstructionProjectRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listConstructionProjects", summary = "民生建设项目列表 · Construction projects")
    public Page<ConstructionProjectView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readConstructionProject", summary = "读取民生建设项目 · Reads a construction project")
    public ConstructionProjectView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addConstructionProject", summary = "登记民生建设项目 · Records a construction project")
    @APIResponseSchema(
            value = ConstructionProjectView.class,
            responseCode = "201",
            responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddConstructionProject asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(
            operationId = "addConstructionProjectsInBulk",
            summary = "批量登记民生建设项目 · Records construction projects in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddConstructionProject> asked) {
        return bulk.record(asked, register::add);
    }
}

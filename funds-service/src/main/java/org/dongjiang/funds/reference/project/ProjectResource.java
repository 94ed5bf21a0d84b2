package org.dongjiang.funds.reference.project;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
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
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects over HTTP. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "projects", description = "帮扶项目 · Projects")
@CodeLists({Pillar.class, ProjectCategory.class})
class ProjectResource {

    private final ProjectRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ProjectResource(ProjectRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProjects", summary = "帮扶项目列表 · Projects")
    public Page<ProjectView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readProject", summary = "读取帮扶项目 · Reads a project")
    public ProjectView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({FUNDS_MAKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addProject", summary = "登记帮扶项目 · Records a project")
    @APIResponseSchema(value = ProjectView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddProject asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({FUNDS_MAKER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addProjectsInBulk", summary = "批量登记帮扶项目 · Records projects in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddProject> asked) {
        return bulk.record(asked, register::add);
    }
}

package org.dongjiang.funds.reference.programme;

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
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Programmes over HTTP. */
@Path("/programmes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "programmes", description = "资金项目类别 · Programmes")
@CodeLists(LineageRule.class)
@Refuses(ProgrammeProblem.class)
class ProgrammeResource {

    private final ProgrammeRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ProgrammeResource(ProgrammeRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listProgrammes", summary = "资金项目类别列表 · Programmes")
    public Page<ProgrammeView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readProgramme", summary = "读取资金项目类别 · Reads a programme")
    public ProgrammeView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addProgramme", summary = "登记资金项目类别 · Records a programme")
    @APIResponseSchema(value = ProgrammeView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddProgramme asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addProgrammesInBulk", summary = "批量登记资金项目类别 · Records programmes in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddProgramme> asked) {
        return bulk.record(asked, register::add);
    }
}

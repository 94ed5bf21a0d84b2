package org.dongjiang.livelihood.institution;

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
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Institutions over HTTP. */
@Path("/institutions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "institutions", description = "机构 · Institutions")
@CodeLists({Sector.class, Side.class})
@Refuses(InstitutionProblem.class)
class InstitutionResource {

    private final InstitutionRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    InstitutionResource(InstitutionRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listInstitutions", summary = "机构列表 · Institutions")
    public Page<InstitutionView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readInstitution", summary = "读取机构 · Reads an institution")
    public InstitutionView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addInstitution", summary = "登记机构 · Records an institution")
    @APIResponseSchema(value = InstitutionView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddInstitution asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addInstitutionsInBulk", summary = "批量登记机构 · Records institutions in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddInstitution> asked) {
        return bulk.record(asked, register::add);
    }
}

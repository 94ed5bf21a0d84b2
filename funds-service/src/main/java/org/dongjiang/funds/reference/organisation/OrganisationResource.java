package org.dongjiang.funds.reference.organisation;

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

/** Organisations over HTTP. */
@Path("/organisations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "organisations", description = "单位 · Organisations")
@CodeLists(OrganisationKind.class)
class OrganisationResource {

    private final OrganisationRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    OrganisationResource(OrganisationRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listOrganisations", summary = "单位列表 · Organisations")
    public Page<OrganisationView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readOrganisation", summary = "读取单位 · Reads an organisation")
    public OrganisationView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "addOrganisation", summary = "登记单位 · Records an organisation")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddOrganisation asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({ADMINISTRATOR, FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "addOrganisationsInBulk", summary = "批量登记单位 · Records organisations in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddOrganisation> asked) {
        return bulk.record(asked, register::add);
    }
}

package org.dongjiang.park.enterprise;

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
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enterprises over HTTP. */
@Path("/enterprises")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "enterprises", description = "入园企业 · Enterprises")
@CodeLists(EnterpriseStage.class)
@Refuses(EnterpriseProblem.class)
class EnterpriseResource {

    private final EnterpriseRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    EnterpriseResource(EnterpriseRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEnterprises", summary = "入园企业列表 · Enterprises")
    public Page<EnterpriseView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readEnterprise", summary = "读取入园企业 · Reads an enterprise")
    public EnterpriseView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addEnterprise", summary = "登记入园企业 · Records an enterprise")
    @APIResponseSchema(value = EnterpriseView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddEnterprise asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addEnterprisesInBulk", summary = "批量登记入园企业 · Records enterprises in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddEnterprise> asked) {
        return bulk.record(asked, register::add);
    }
}

package org.dongjiang.park.companyvisit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
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
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Company visits over HTTP. */
@Path("/company-visits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "company-visits", description = "走访拜会企业 · Company visits")
class CompanyVisitResource {

    private final CompanyVisitRegister register;
    private final Writes writes;

    CompanyVisitResource(CompanyVisitRegister register, Writes writes) {
        this.register = register;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listCompanyVisits", summary = "走访拜会企业列表 · Company visits")
    public Page<CompanyVisitView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readCompanyVisit", summary = "读取走访拜会企业 · Reads a visit to an enterprise")
    public CompanyVisitView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR})
    @Operation(operationId = "addCompanyVisit", summary = "登记走访拜会企业 · Records a visit to an enterprise")
    @APIResponseSchema(value = CompanyVisitView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddCompanyVisit asked) {
        return writes.create(asked, () -> register.add(asked));
    }
}

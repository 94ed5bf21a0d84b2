package org.dongjiang.park.subsidyapplication;

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
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subsidy applications over HTTP. */
@Path("/subsidy-applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "subsidy-applications", description = "贷款贴息申请 · Subsidy applications")
class SubsidyApplicationResource {

    private final SubsidyApplicationRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    SubsidyApplicationResource(SubsidyApplicationRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSubsidyApplications", summary = "贷款贴息申请列表 · Subsidy applications")
    public Page<SubsidyApplicationView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(
            operationId = "readSubsidyApplication",
            summary = "读取贷款贴息申请 · Reads an application for a loan-interest subsidy")
    public SubsidyApplicationView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(
            operationId = "addSubsidyApplication",
            summary = "登记贷款贴息申请 · Records an application for a loan-interest subsidy")
    @APIResponseSchema(
            value = SubsidyApplicationView.class,
            responseCode = "201",
            responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddSubsidyApplication asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(
            operationId = "addSubsidyApplicationsInBulk",
            summary = "批量登记贷款贴息申请 · Records subsidy applications in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddSubsidyApplication> asked) {
        return bulk.record(asked, register::add);
    }
}

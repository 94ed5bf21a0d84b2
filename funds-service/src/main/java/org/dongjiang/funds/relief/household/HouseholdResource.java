package org.dongjiang.funds.relief.household;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

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

/** Households over HTTP. */
@Path("/households")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "households", description = "帮扶户 · Households")
class HouseholdResource {

    private final HouseholdRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    HouseholdResource(HouseholdRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({CASE_WORKER, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "listHouseholds",
            summary = "帮扶户列表 · Households",
            description = "程序（integration）只见自己登记的 · A program (integration) sees those that it recorded itself")
    public Page<HouseholdView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({CASE_WORKER, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readHousehold",
            summary = "一个帮扶户 · One household",
            description = "程序（integration）只见自己登记的 · A program (integration) sees those that it recorded itself")
    public HouseholdView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({CASE_WORKER, INTEGRATION})
    @Operation(operationId = "addHousehold", summary = "登记帮扶户 · Adds a household")
    @APIResponseSchema(value = HouseholdView.class, responseCode = "201", responseDescription = "已登记 · Added")
    public Response add(@NotNull @Valid AddHousehold asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({CASE_WORKER, INTEGRATION})
    @Operation(operationId = "addHouseholdsInBulk", summary = "批量登记帮扶户 · Adds households in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddHousehold> asked) {
        return bulk.record(asked, register::add);
    }
}

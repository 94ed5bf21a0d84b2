package org.dongjiang.funds.book.period;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounting periods over HTTP. A closed one is opened again by a reopening. */
@Path("/periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "periods", description = "会计期间 · Accounting periods")
@Refuses(BookProblem.class)
@CodeLists(PeriodStatus.class)
@WholeSite
class PeriodResource {

    private final PeriodRegister register;
    private final Writes writes;

    PeriodResource(PeriodRegister register, Writes writes) {
        this.register = register;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listPeriods", summary = "会计期间列表 · Accounting periods")
    public Page<PeriodView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readPeriod", summary = "一个会计期间 · One accounting period")
    public PeriodView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @GET
    @Path("{id}/blockers")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "listClosingBlockers",
            summary = "结账障碍；为空即可结账 · Obstacles to closing; empty if there are none")
    public Page<Blocker> blockers(@PathParam("id") UUID id) {
        return register.blockers(id);
    }

    @POST
    @Path("{id}/soft-closing")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "softClosePeriod", summary = "初结：暂停登记 · Suspends recording in a period")
    @APIResponseSchema(value = PeriodView.class, responseCode = "200", responseDescription = "已初结 · Soft-closed")
    public Response softClose(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.softClose(id, ifMatch));
    }

    @POST
    @Path("{id}/opening")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "openPeriod", summary = "取消初结 · Cancels a soft closing")
    @APIResponseSchema(value = PeriodView.class, responseCode = "200", responseDescription = "已恢复登记 · Open")
    public Response open(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.open(id, ifMatch));
    }

    @POST
    @Path("{id}/closing")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "closePeriod", summary = "结账 · Closes a period")
    @APIResponseSchema(value = PeriodView.class, responseCode = "200", responseDescription = "已结账 · Closed")
    public Response close(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.close(id, ifMatch));
    }
}

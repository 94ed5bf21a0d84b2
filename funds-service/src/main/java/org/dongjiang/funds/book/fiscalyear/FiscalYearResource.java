package org.dongjiang.funds.book.fiscalyear;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
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
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Fiscal years over HTTP. */
@Path("/fiscal-years")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "fiscal-years", description = "会计年度 · Fiscal years")
@Refuses(FiscalYearProblem.class)
@WholeSite
class FiscalYearResource {

    private final FiscalYearRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    FiscalYearResource(FiscalYearRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listFiscalYears", summary = "已启用的会计年度 · Fiscal years that were opened")
    public Page<FiscalYearView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readFiscalYear", summary = "一个会计年度 · One fiscal year")
    public FiscalYearView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "openFiscalYear",
            summary = "启用会计年度及其十二个会计期间 · Opens a fiscal year with its twelve periods")
    @APIResponseSchema(value = FiscalYearView.class, responseCode = "201", responseDescription = "已启用 · Opened")
    public Response open(@NotNull @Valid OpenFiscalYear asked) {
        return writes.create(asked, () -> register.open(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "openFiscalYearsInBulk", summary = "批量启用会计年度 · Opens fiscal years in bulk")
    public Response openInBulk(@NotNull @Valid Bulk<OpenFiscalYear> asked) {
        return bulk.record(asked, register::open);
    }
}

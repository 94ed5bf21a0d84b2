package org.dongjiang.funds.document.reopening;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;

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
import org.dongjiang.funds.reference.change.ChangeResource;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reopenings over HTTP. */
@Path("/reopenings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reopenings", description = "反结账 · Reopenings of closed periods")
@CodeLists(ChangeStatus.class)
@Refuses(ChangeProblem.class)
@WholeSite
class ReopeningResource extends ChangeResource {

    private final ReopeningRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ReopeningResource(ReopeningRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "listReopenings", summary = "反结账列表 · Reopenings")
    public Page<ReopeningView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "readReopening", summary = "读取反结账 · Reads a reopening")
    public ReopeningView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "requestReopening", summary = "申请反结账 · Requests the reopening of a closed period")
    @APIResponseSchema(value = ReopeningView.class, responseCode = "201", responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid RequestReopening asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestReopeningsInBulk",
            summary = "批量申请反结账 · Requests the reopening of closed periods in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<RequestReopening> asked) {
        return bulk.record(asked, register::request);
    }
}

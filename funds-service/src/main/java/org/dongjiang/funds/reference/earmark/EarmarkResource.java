package org.dongjiang.funds.reference.earmark;

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
import org.dongjiang.funds.reference.change.ChangeResource;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses over HTTP. */
@Path("/earmark-clauses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "earmark-clauses", description = "专款专用条款 · Earmarking clauses")
@Refuses({EarmarkProblem.class, ChangeProblem.class})
@WholeSite
class EarmarkResource extends ChangeResource {

    private final EarmarkRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    EarmarkResource(EarmarkRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listEarmarkClauses", summary = "专款专用条款列表 · Earmarking clauses")
    public Page<EarmarkClauseView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readEarmarkClause", summary = "一项专款专用条款 · One clause")
    public EarmarkClauseView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestEarmarkClause",
            summary = "申请登记专款专用条款 · Requests an earmarking clause for a programme")
    @APIResponseSchema(value = EarmarkClauseView.class, responseCode = "201", responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid RequestEarmarkClause asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestEarmarkClausesInBulk",
            summary = "批量申请登记专款专用条款 · Requests earmarking clauses in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<RequestEarmarkClause> asked) {
        return bulk.record(asked, register::request);
    }
}

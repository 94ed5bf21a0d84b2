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

/** Endings of clauses over HTTP. */
@Path("/earmark-clause-endings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "earmark-clause-endings", description = "专款专用条款的终止 · Endings of earmarking clauses")
@Refuses({EarmarkProblem.class, ChangeProblem.class})
@WholeSite
class ClauseEndingResource extends ChangeResource {

    private final ClauseEndingRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ClauseEndingResource(ClauseEndingRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listEarmarkClauseEndings", summary = "专款专用条款终止列表 · Endings of earmarking clauses")
    public Page<ClauseEndingView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readEarmarkClauseEnding", summary = "一项专款专用条款的终止 · One ending")
    public ClauseEndingView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestEarmarkClauseEnding",
            summary = "申请终止专款专用条款 · Requests the ending of an earmarking clause")
    @APIResponseSchema(value = ClauseEndingView.class, responseCode = "201", responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid EndEarmarkClause asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestEarmarkClauseEndingsInBulk",
            summary = "批量申请终止专款专用条款 · Requests endings of earmarking clauses in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<EndEarmarkClause> asked) {
        return bulk.record(asked, register::request);
    }
}

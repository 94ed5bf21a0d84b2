package org.dongjiang.funds.book.reconciliation;

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
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Reconciliations over HTTP. */
@Path("/reconciliations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "reconciliations", description = "账簿核对 · Reconciliations of the books with the log")
class ReconciliationResource {

    private final ReconciliationRegister register;
    private final Writes writes;
    private final BulkWrites bulk;
    private final Watch watch;
    private final ManagedExecutor executor;

    ReconciliationResource(
            ReconciliationRegister register, Writes writes, BulkWrites bulk, Watch watch, ManagedExecutor executor) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
        this.watch = watch;
        this.executor = executor;
    }

    @GET
    @WholeSite
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "listReconciliations", summary = "账簿核对列表 · Reconciliations")
    public Page<ReconciliationView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @WholeSite
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "readReconciliation", summary = "一次账簿核对 · One reconciliation")
    public ReconciliationView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @WholeSite
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "reconcile",
            summary = "要求立即全部核对 · Asks to compare everything now",
            description =
                    "逐张凭证重算并核对，百万张凭证约需两分钟 · Recomputes and compares voucher by voucher; about two minutes for a million")
    @APIResponseSchema(
            value = ReconciliationView.class,
            responseCode = "201",
            responseDescription = "已受理，完成后可读到结果 · Accepted; read it again for the result")
    public Response reconcile(@NotNull @Valid AskReconciliation asked) {
        return begun(writes.create(asked, () -> register.ask(asked)));
    }

    @POST
    @Path("bulk")
    @WholeSite
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "reconcileInBulk", summary = "批量要求核对，一次核对即可 · Asks in bulk; one comparison answers all")
    public Response reconcileInBulk(@NotNull @Valid Bulk<AskReconciliation> asked) {
        return begun(bulk.record(asked, register::ask));
    }

    private Response begun(Response accepted) {
        executor.execute(watch::look);
        return accepted;
    }
}

package org.dongjiang.funds.reference.organisation;

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
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts of payees over HTTP. */
@Path("/payee-accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "payee-accounts", description = "收款账户 · Bank accounts of payees")
@Refuses({PayeeAccountProblem.class, ChangeProblem.class})
class PayeeAccountResource extends ChangeResource {

    private final PayeeAccountRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    PayeeAccountResource(PayeeAccountRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "listPayeeAccounts", summary = "收款账户列表 · Bank accounts of payees")
    public Page<PayeeAccountView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(operationId = "readPayeeAccount", summary = "一个收款账户 · One account")
    public PayeeAccountView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @GET
    @Path("{id}/number")
    @RolesAllowed({FUNDS_MAKER, FUNDS_CHECKER})
    @Operation(
            operationId = "readPayeeAccountNumber",
            summary = "读取完整账号，供付款与复核 · Reads the whole number, to pay or to check it")
    public AccountNumberView number(@PathParam("id") UUID id) {
        return register.number(id);
    }

    @POST
    @RolesAllowed({ADMINISTRATOR, FUNDS_MAKER})
    @Operation(operationId = "requestPayeeAccount", summary = "申请登记收款账户 · Requests a bank account of a payee")
    @APIResponseSchema(value = PayeeAccountView.class, responseCode = "201", responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid RequestPayeeAccount asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({ADMINISTRATOR, FUNDS_MAKER})
    @Operation(
            operationId = "requestPayeeAccountsInBulk",
            summary = "批量申请登记收款账户 · Requests bank accounts of payees in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<RequestPayeeAccount> asked) {
        return bulk.record(asked, register::request);
    }
}

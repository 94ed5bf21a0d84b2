package org.dongjiang.funds.arrival;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import org.dongjiang.funds.document.DocumentProblem;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.document.RejectDocument;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Arrivals over HTTP. */
@Path("/arrivals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "arrivals", description = "到位资金 · Arrivals")
@Refuses(DocumentProblem.class)
@CodeLists(DocumentStatus.class)
class ArrivalResource {

    private final ArrivalRegister register;
    private final Ledger ledger;
    private final Writes writes;

    ArrivalResource(ArrivalRegister register, Ledger ledger, Writes writes) {
        this.register = register;
        this.ledger = ledger;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listArrivals", summary = "到位资金列表 · Arrivals")
    public Page<ArrivalView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readArrival", summary = "读取到位资金 · Reads an arrival of money")
    public ArrivalView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "submitArrival", summary = "经办到位资金 · Submits an arrival of money for approval")
    @APIResponseSchema(value = ArrivalView.class, responseCode = "201", responseDescription = "已登记，待复核 · Submitted")
    public Response submit(@NotNull @Valid SubmitArrival asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("{id}/approval")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "approveArrival", summary = "复核到位资金并记账 · Approves an arrival of money and posts it")
    @APIResponseSchema(value = ArrivalView.class, responseCode = "200", responseDescription = "已入账 · Posted")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.handOver(null, request -> ledger.post(request, register.approval(id, ifMatch)));
    }

    @POST
    @Path("{id}/rejection")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "rejectArrival", summary = "退回到位资金 · Rejects an arrival of money")
    @APIResponseSchema(value = ArrivalView.class, responseCode = "200", responseDescription = "已退回 · Rejected")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RejectDocument asked) {
        return writes.act(asked, () -> register.reject(id, ifMatch, asked.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "withdrawArrival", summary = "撤回到位资金 · Withdraws an arrival of money")
    @APIResponseSchema(value = ArrivalView.class, responseCode = "200", responseDescription = "已撤回 · Withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.withdraw(id, ifMatch));
    }
}

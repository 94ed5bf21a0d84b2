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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.funds.document.DocumentProblem;
import org.dongjiang.funds.document.DocumentResource;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.document.SubmissionMode;
import org.dongjiang.funds.ledger.Ledger;
import org.dongjiang.funds.ledger.LedgerProblem;
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
@Refuses({DocumentProblem.class, LedgerProblem.class})
@CodeLists({DocumentStatus.class, SubmissionMode.class})
class ArrivalResource extends DocumentResource {

    private final ArrivalRegister register;
    private final Writes writes;

    ArrivalResource(ArrivalRegister register, Ledger ledger, Writes writes) {
        super(register, ledger, writes);
        this.register = register;
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
}

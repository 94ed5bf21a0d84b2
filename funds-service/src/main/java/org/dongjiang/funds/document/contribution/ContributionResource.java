package org.dongjiang.funds.document.contribution;

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
import org.dongjiang.funds.book.ledger.LedgerProblem;
import org.dongjiang.funds.document.DocumentProblem;
import org.dongjiang.funds.document.DocumentResource;
import org.dongjiang.funds.document.DocumentStatus;
import org.dongjiang.funds.document.seal.SealProblem;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contributions over HTTP. */
@Path("/contributions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contributions", description = "到位资金 · Contributions")
@Refuses({DocumentProblem.class, SealProblem.class, LedgerProblem.class})
@CodeLists(DocumentStatus.class)
class ContributionResource extends DocumentResource {

    private final ContributionRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ContributionResource(ContributionRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listContributions", summary = "到位资金列表 · Contributions")
    public Page<ContributionView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readContribution", summary = "读取到位资金 · Reads a contribution of money")
    @APIResponseSchema(value = ContributionView.class, responseCode = "200", responseDescription = "单据 · The document")
    public ContributionView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitContribution", summary = "提交到位资金 · Submits a contribution of money for approval")
    @APIResponseSchema(
            value = ContributionView.class,
            responseCode = "201",
            responseDescription = "已提交，待复核 · Submitted; pending approval")
    public Response submit(@NotNull @Valid SubmitContribution asked) {
        return writes.create(asked, () -> register.submit(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(operationId = "submitContributionsInBulk", summary = "批量提交到位资金 · Submits contributions in bulk")
    public Response submitInBulk(@NotNull @Valid Bulk<SubmitContribution> asked) {
        return bulk.record(asked, register::submit, register::submitAll);
    }
}

package org.dongjiang.funds.document.contribution;

import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.dongjiang.funds.document.ManyResource;
import org.dongjiang.funds.document.SubmitMany;
import org.dongjiang.kernel.idempotency.ManyWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many contributions at once, over HTTP. */
@Path("/contributions/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contributions")
class ManyContributionsResource extends ManyResource<SubmitContribution> {

    ManyContributionsResource(ContributionRegister register, ManyWrites writes) {
        super(register, writes);
    }

    @POST
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "submitManyContributions", summary = "一次经办多份到位资金 · Submits many contributions at once")
    public Response submit(@NotNull @Valid SubmitMany<SubmitContribution> asked) {
        return record(asked);
    }
}

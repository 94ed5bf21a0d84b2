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
import org.dongjiang.funds.document.Bulk;
import org.dongjiang.funds.document.BulkResource;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Many contributions at once, over HTTP. */
@Path("/contributions/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "contributions")
class BulkContributionsResource extends BulkResource<SubmitContribution> {

    BulkContributionsResource(ContributionRegister register, BulkWrites writes) {
        super(register, writes);
    }

    @POST
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "submitContributionsInBulk", summary = "批量经办到位资金 · Submits contributions in bulk")
    public Response submit(@NotNull @Valid Bulk<SubmitContribution> asked) {
        return record(asked);
    }
}

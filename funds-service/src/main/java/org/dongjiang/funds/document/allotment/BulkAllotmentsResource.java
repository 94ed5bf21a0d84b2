package org.dongjiang.funds.document.allotment;

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

/** Many allotments at once, over HTTP. */
@Path("/allotments/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "allotments")
class BulkAllotmentsResource extends BulkResource<SubmitAllotment> {

    BulkAllotmentsResource(AllotmentRegister register, BulkWrites writes) {
        super(register, writes);
    }

    @POST
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "submitAllotmentsInBulk", summary = "批量经办资金下达 · Submits allotments in bulk")
    public Response submit(@NotNull @Valid Bulk<SubmitAllotment> asked) {
        return record(asked);
    }
}

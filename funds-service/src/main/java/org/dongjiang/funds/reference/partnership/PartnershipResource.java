package org.dongjiang.funds.reference.partnership;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Partnerships over HTTP. */
@Path("/partnerships")
@Tag(name = "partnerships", description = "结对关系 · Partnerships")
@WrittenBy({ADMINISTRATOR, INTEGRATION})
@Refuses(PartnershipProblem.class)
class PartnershipResource extends LivingResource<PartnershipFacts, PartnershipView> {

    PartnershipResource(PartnershipRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.park.enterprisevisit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enterprise visits over HTTP. */
@Path("/enterprise-visits")
@Refuses(EnterpriseVisitProblem.class)
@Tag(name = "enterprise-visits", description = "企业走访 · Enterprise visits")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class EnterpriseVisitResource extends LivingResource<EnterpriseVisitFacts, EnterpriseVisitView> {

    EnterpriseVisitResource(EnterpriseVisitRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

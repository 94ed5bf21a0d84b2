package org.dongjiang.funds.relief.visit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Visits over HTTP. */
@Path("/visits")
@Tag(name = "visits", description = "走访慰问 · Visits")
@WrittenBy({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
@Refuses(VisitProblem.class)
class VisitResource extends LivingResource<VisitFacts, VisitView> {

    VisitResource(VisitRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

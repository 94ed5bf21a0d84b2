package org.dongjiang.park.subsidybatch;

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

/** Subsidy batches over HTTP. */
@Path("/subsidy-batches")
@Refuses(SubsidyProblem.class)
@Tag(name = "subsidy-batches", description = "贷款贴息申报批次 · Subsidy batches")
@WrittenBy(
        value = {PARK_MANAGER, ADMINISTRATOR, INTEGRATION},
        money = true)
class SubsidyBatchResource extends LivingResource<SubsidyBatchFacts, SubsidyBatchView> {

    SubsidyBatchResource(SubsidyBatchRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.funds.relief.household;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.ReadBy;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Households over HTTP. */
@Path("/households")
@Tag(name = "households", description = "帮扶户 · Households")
@ReadBy({CASE_WORKER, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
@WrittenBy({CASE_WORKER, INTEGRATION})
class HouseholdResource extends LivingResource<HouseholdFacts, HouseholdView> {

    HouseholdResource(HouseholdRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.park.subsidyapplication;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Subsidy applications over HTTP. */
@Path("/subsidy-applications")
@Tag(name = "subsidy-applications", description = "贷款贴息申请 · Subsidy applications")
@WrittenBy(
        value = {PARK_MANAGER, ADMINISTRATOR, INTEGRATION},
        money = true)
class SubsidyApplicationResource extends LivingResource<SubsidyApplicationFacts, SubsidyApplicationView> {

    SubsidyApplicationResource(SubsidyApplicationRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

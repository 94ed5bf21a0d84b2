package org.dongjiang.livelihood.activity;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Activities over HTTP. */
@Path("/activities")
@Tag(name = "activities", description = "帮扶活动 · Activities")
@CodeLists(ActivityKind.class)
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
class ActivityResource extends LivingResource<ActivityFacts, ActivityView> {

    ActivityResource(ActivityRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

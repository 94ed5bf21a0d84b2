package org.dongjiang.park.promotionevent;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promotion events over HTTP. */
@Path("/promotion-events")
@Tag(name = "promotion-events", description = "招商推介活动 · Promotion events")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class PromotionEventResource extends LivingResource<PromotionEventFacts, PromotionEventView> {

    PromotionEventResource(PromotionEventRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

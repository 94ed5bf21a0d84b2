package org.dongjiang.park.facility;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Facilities over HTTP. */
@Path("/facilities")
@Tag(name = "facilities", description = "配套项目 · Supporting facilities")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class FacilityResource extends LivingResource<FacilityFacts, FacilityView> {

    FacilityResource(FacilityRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

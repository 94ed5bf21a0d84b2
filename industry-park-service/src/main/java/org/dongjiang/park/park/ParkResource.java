package org.dongjiang.park.park;

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

/** Parks over HTTP. */
@Path("/parks")
@Tag(name = "parks", description = "园区 · Parks")
@Refuses(ParkProblem.class)
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class ParkResource extends LivingResource<ParkFacts, ParkView> {

    ParkResource(ParkRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

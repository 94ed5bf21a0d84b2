package org.dongjiang.park.industry;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Industries over HTTP. */
@Path("/industries")
@Tag(name = "industries", description = "产业 · Industries")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class IndustryResource extends LivingResource<IndustryFacts, IndustryView> {

    IndustryResource(IndustryRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.park.expo;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expos over HTTP. */
@Path("/expos")
@Tag(name = "expos", description = "展会 · Expos")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class ExpoResource extends LivingResource<ExpoFacts, ExpoView> {

    ExpoResource(ExpoRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.livelihood.pairing;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pairings over HTTP. */
@Path("/pairings")
@Tag(name = "pairings", description = "结对 · Pairings")
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
@Refuses(PairingProblem.class)
class PairingResource extends LivingResource<PairingFacts, PairingView> {

    PairingResource(PairingRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.livelihood.donation;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Donations over HTTP. */
@Path("/donations")
@Tag(name = "donations", description = "捐赠 · Donations")
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
class DonationResource extends LivingResource<DonationFacts, DonationView> {

    DonationResource(DonationRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

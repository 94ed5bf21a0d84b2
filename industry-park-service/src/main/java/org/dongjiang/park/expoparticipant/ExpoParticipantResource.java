package org.dongjiang.park.expoparticipant;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expo participants over HTTP. */
@Path("/expo-participants")
@Tag(name = "expo-participants", description = "参展企业 · Expo participants")
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class ExpoParticipantResource extends LivingResource<ExpoParticipantFacts, ExpoParticipantView> {

    ExpoParticipantResource(ExpoParticipantRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

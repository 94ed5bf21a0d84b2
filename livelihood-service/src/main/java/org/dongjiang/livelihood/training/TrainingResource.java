package org.dongjiang.livelihood.training;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trainings over HTTP. */
@Path("/trainings")
@Tag(name = "trainings", description = "培训班 · Trainings")
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
class TrainingResource extends LivingResource<TrainingFacts, TrainingView> {

    TrainingResource(TrainingRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

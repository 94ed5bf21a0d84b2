package org.dongjiang.funds.relief.village;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.CASE_WORKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.stage.StagedResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Villages over HTTP. */
@Path("/villages")
@Tag(name = "villages", description = "村与示范村 · Villages and demonstration villages")
@CodeLists(VillageStage.class)
@WrittenBy({CASE_WORKER, ADMINISTRATOR, INTEGRATION})
class VillageResource extends StagedResource<VillageFacts, VillageView> {

    VillageResource(VillageRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

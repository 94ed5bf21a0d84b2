package org.dongjiang.park.intentproject;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.stage.StagedResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Prospective projects over HTTP. */
@Path("/intent-projects")
@Tag(name = "intent-projects", description = "意向项目 · Prospective projects")
@CodeLists(IntentStage.class)
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class IntentProjectResource extends StagedResource<IntentProjectFacts, IntentProjectView> {

    IntentProjectResource(IntentProjectRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

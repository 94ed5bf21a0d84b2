package org.dongjiang.livelihood.construction;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.stage.StagedResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Construction projects over HTTP. */
@Path("/construction-projects")
@Tag(name = "construction-projects", description = "民生建设项目 · Construction projects")
@CodeLists(ConstructionStage.class)
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
class ConstructionProjectResource extends StagedResource<ConstructionProjectFacts, ConstructionProjectView> {

    ConstructionProjectResource(ConstructionProjectRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

package org.dongjiang.park.enterprise;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.stage.StagedResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Enterprises over HTTP. */
@Path("/enterprises")
@Tag(name = "enterprises", description = "入园企业 · Enterprises")
@CodeLists(EnterpriseStage.class)
@Refuses(EnterpriseProblem.class)
@WrittenBy({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
class EnterpriseResource extends StagedResource<EnterpriseFacts, EnterpriseView> {

    EnterpriseResource(EnterpriseRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

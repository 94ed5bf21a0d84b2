package org.dongjiang.funds.reference.project;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.funds.reference.fact.FactProblem;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Projects over HTTP. */
@Path("/projects")
@Tag(name = "projects", description = "帮扶项目 · Projects")
@CodeLists({Pillar.class, ProjectCategory.class})
@Refuses(FactProblem.class)
@WrittenBy({ADMINISTRATOR, FUNDS_MAKER, INTEGRATION})
class ProjectResource extends LivingResource<ProjectFacts, ProjectView> {

    ProjectResource(ProjectRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

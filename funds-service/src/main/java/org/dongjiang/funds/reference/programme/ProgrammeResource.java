package org.dongjiang.funds.reference.programme;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
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

/** Programmes over HTTP. */
@Path("/programmes")
@Tag(name = "programmes", description = "资金项目类别 · Programmes")
@CodeLists(LineageRule.class)
@Refuses({ProgrammeProblem.class, FactProblem.class})
@WrittenBy({ADMINISTRATOR, INTEGRATION})
class ProgrammeResource extends LivingResource<ProgrammeFacts, ProgrammeView> {

    ProgrammeResource(ProgrammeRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

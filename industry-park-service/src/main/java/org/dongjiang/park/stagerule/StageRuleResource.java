package org.dongjiang.park.stagerule;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.DayPrecision;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.stage.StageRuleFacts;
import org.dongjiang.kernel.stage.StageRuleRegister;
import org.dongjiang.kernel.stage.StageRuleView;
import org.dongjiang.kernel.stage.TransitionState;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the stages of this service over HTTP. */
@Path("/stage-rules")
@Tag(name = "stage-rules", description = "阶段规则 · Rules of stages")
@CodeLists({DayPrecision.class, TransitionState.class})
@WrittenBy(ADMINISTRATOR)
@WholeSite
class StageRuleResource extends LivingResource<StageRuleFacts, StageRuleView> {

    StageRuleResource(StageRuleRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

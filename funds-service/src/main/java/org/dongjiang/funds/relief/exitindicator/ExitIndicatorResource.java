package org.dongjiang.funds.relief.exitindicator;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exit indicators over HTTP. */
@Path("/exit-indicators")
@Tag(name = "exit-indicators", description = "脱贫指标 · Exit indicators")
@WrittenBy({ADMINISTRATOR, INTEGRATION})
@WholeSite
class ExitIndicatorResource extends LivingResource<ExitIndicatorFacts, ExitIndicatorView> {

    ExitIndicatorResource(ExitIndicatorRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

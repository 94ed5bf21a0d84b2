package org.dongjiang.park.promotionbudget;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promotion budgets over HTTP. */
@Path("/promotion-budgets")
@Tag(name = "promotion-budgets", description = "招商经费预算 · Promotion budgets")
@WrittenBy(
        value = {PARK_MANAGER, ADMINISTRATOR, INTEGRATION},
        money = true)
class PromotionBudgetResource extends LivingResource<PromotionBudgetFacts, PromotionBudgetView> {

    PromotionBudgetResource(PromotionBudgetRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

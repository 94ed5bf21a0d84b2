package org.dongjiang.park.promotionbudget;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promotion budget as callers see it. */
@Schema(description = "招商经费预算 · A promotion budget")
record PromotionBudgetView(
        @JsonUnwrapped StateView state, @JsonUnwrapped PromotionBudgetFacts facts) implements LivingView {}

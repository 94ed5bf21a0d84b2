package org.dongjiang.funds.relief.household;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as callers see it. */
@Schema(description = "帮扶户 · A household")
record HouseholdView(
        @JsonUnwrapped StateView state, @JsonUnwrapped HouseholdFacts facts) implements LivingView {}

package org.dongjiang.funds.relief.village;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A village as callers see it. */
@Schema(description = "村 · A village")
record VillageView(
        @JsonUnwrapped StateView state, @JsonUnwrapped VillageFacts facts) implements LivingView {}

package org.dongjiang.livelihood.activity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An activity as callers see it. */
@Schema(description = "帮扶活动 · An activity")
record ActivityView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ActivityFacts facts) implements LivingView {}

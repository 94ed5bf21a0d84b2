package org.dongjiang.park.industry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An industry as callers see it. */
@Schema(description = "产业 · An industry")
record IndustryView(
        @JsonUnwrapped StateView state, @JsonUnwrapped IndustryFacts facts) implements LivingView {}

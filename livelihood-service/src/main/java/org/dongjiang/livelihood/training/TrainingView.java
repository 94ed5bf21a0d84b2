package org.dongjiang.livelihood.training;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A training as callers see it. */
@Schema(description = "培训班 · A training")
record TrainingView(
        @JsonUnwrapped StateView state, @JsonUnwrapped TrainingFacts facts) implements LivingView {}

package org.dongjiang.livelihood.construction;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A construction project as callers see it. */
@Schema(description = "民生建设项目 · A construction project")
record ConstructionProjectView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ConstructionProjectFacts facts) implements LivingView {}

package org.dongjiang.park.intentproject;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A prospective project as callers see it. */
@Schema(description = "意向项目 · A prospective project")
record IntentProjectView(
        @JsonUnwrapped StateView state, @JsonUnwrapped IntentProjectFacts facts) implements LivingView {}

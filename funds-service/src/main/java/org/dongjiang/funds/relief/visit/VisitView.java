package org.dongjiang.funds.relief.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit as callers see it. */
@Schema(description = "走访慰问 · A visit")
record VisitView(
        @JsonUnwrapped StateView state, @JsonUnwrapped VisitFacts facts) implements LivingView {}

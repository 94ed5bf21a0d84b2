package org.dongjiang.funds.relief.exitindicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An exit indicator as callers see it. */
@Schema(description = "脱贫指标 · An exit indicator")
record ExitIndicatorView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ExitIndicatorFacts facts) implements LivingView {}

package org.dongjiang.kernel.stage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of stages as callers see it. */
@Schema(description = "阶段规则 · A rule of stages")
public record StageRuleView(
        @JsonUnwrapped StateView state, @JsonUnwrapped StageRuleFacts facts) implements LivingView {}

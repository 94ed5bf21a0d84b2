package org.dongjiang.funds.reference.project;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as callers see it. */
@Schema(description = "帮扶项目 · A project")
record ProjectView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ProjectFacts facts) implements LivingView {}

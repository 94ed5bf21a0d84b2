package org.dongjiang.funds.reference.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme as callers see it. */
@Schema(description = "资金项目类别 · A programme")
record ProgrammeView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ProgrammeFacts facts) implements LivingView {}

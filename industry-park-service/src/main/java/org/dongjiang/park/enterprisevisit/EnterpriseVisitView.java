package org.dongjiang.park.enterprisevisit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A visit to an enterprise as callers see it. */
@Schema(description = "企业走访 · A visit to an enterprise")
record EnterpriseVisitView(
        @JsonUnwrapped StateView state, @JsonUnwrapped EnterpriseVisitFacts facts) implements LivingView {}

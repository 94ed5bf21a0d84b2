package org.dongjiang.funds.reference.partnership;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partnership as callers see it. */
@Schema(description = "结对关系 · A partnership")
record PartnershipView(
        @JsonUnwrapped StateView state, @JsonUnwrapped PartnershipFacts facts) implements LivingView {}

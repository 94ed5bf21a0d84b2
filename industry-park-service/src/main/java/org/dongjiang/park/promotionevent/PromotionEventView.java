package org.dongjiang.park.promotionevent;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A promotion event as callers see it. */
@Schema(description = "招商推介活动 · A promotion event")
record PromotionEventView(
        @JsonUnwrapped StateView state, @JsonUnwrapped PromotionEventFacts facts) implements LivingView {}

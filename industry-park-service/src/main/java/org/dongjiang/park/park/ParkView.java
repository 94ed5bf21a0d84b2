package org.dongjiang.park.park;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A park as callers see it. */
@Schema(description = "园区 · A park")
record ParkView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ParkFacts facts) implements LivingView {}

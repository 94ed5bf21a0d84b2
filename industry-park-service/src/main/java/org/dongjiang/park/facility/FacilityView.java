package org.dongjiang.park.facility;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supporting facility as callers see it. */
@Schema(description = "配套项目 · A supporting facility")
record FacilityView(
        @JsonUnwrapped StateView state, @JsonUnwrapped FacilityFacts facts) implements LivingView {}

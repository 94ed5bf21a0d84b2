package org.dongjiang.park.expo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expo as callers see it. */
@Schema(description = "展会 · An expo")
record ExpoView(
        @JsonUnwrapped StateView state, @JsonUnwrapped ExpoFacts facts) implements LivingView {}

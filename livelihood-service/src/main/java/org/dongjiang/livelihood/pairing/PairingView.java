package org.dongjiang.livelihood.pairing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pairing as callers see it. */
@Schema(description = "结对 · A pairing")
record PairingView(
        @JsonUnwrapped StateView state, @JsonUnwrapped PairingFacts facts) implements LivingView {}

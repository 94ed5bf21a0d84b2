package org.dongjiang.livelihood.donation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A donation as callers see it. */
@Schema(description = "捐赠 · A donation")
record DonationView(
        @JsonUnwrapped StateView state, @JsonUnwrapped DonationFacts facts) implements LivingView {}

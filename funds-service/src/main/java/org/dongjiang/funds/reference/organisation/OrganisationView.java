package org.dongjiang.funds.reference.organisation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organisation as callers see it. */
@Schema(description = "单位 · An organisation")
record OrganisationView(
        @JsonUnwrapped StateView state, @JsonUnwrapped OrganisationFacts facts) implements LivingView {}

package org.dongjiang.livelihood.institution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An institution as callers see it. */
@Schema(description = "机构 · An institution")
record InstitutionView(
        @JsonUnwrapped StateView state, @JsonUnwrapped InstitutionFacts facts) implements LivingView {}

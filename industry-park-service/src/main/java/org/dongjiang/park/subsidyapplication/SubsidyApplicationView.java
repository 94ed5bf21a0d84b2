package org.dongjiang.park.subsidyapplication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An application for a loan-interest subsidy as callers see it. */
@Schema(description = "贷款贴息申请 · An application for a loan-interest subsidy")
record SubsidyApplicationView(
        @JsonUnwrapped StateView state, @JsonUnwrapped SubsidyApplicationFacts facts) implements LivingView {}

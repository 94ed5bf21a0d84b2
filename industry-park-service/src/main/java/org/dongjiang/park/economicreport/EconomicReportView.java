package org.dongjiang.park.economicreport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An economic report as callers see it. */
@Schema(description = "园区经济运行报告 · An economic report")
record EconomicReportView(
        @JsonUnwrapped StateView state, @JsonUnwrapped EconomicReportFacts facts) implements LivingView {}

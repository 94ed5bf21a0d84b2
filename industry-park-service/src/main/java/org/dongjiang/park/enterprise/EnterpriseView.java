package org.dongjiang.park.enterprise;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An enterprise as callers see it. */
@Schema(description = "入园企业 · An enterprise")
record EnterpriseView(
        @JsonUnwrapped StateView state, @JsonUnwrapped EnterpriseFacts facts) implements LivingView {}

package org.dongjiang.funds.book.account;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.StateView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as callers see it. */
@Schema(description = "会计科目 · An account of the chart")
record AccountView(
        @JsonUnwrapped StateView state,

        @JsonUnwrapped AccountFacts facts,

        @Schema(description = "上级科目 · Parent account", nullable = true)
        String parent)
        implements LivingView {

    static AccountView of(StateView state, AccountFacts facts) {
        return new AccountView(state, facts, facts.parent());
    }
}

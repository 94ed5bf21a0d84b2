package org.dongjiang.funds.book.period;

import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Says;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An obstacle to closing a period.
 *
 * @param count its number of occurrences
 */
@Schema(name = "ClosingBlocker", description = "结账障碍 · An obstacle to closing a period")
public record Blocker(
        @Schema(description = "说明 · Name") Label what,

        @Schema(description = "数量 · Number") long count) implements Says {

    @Override
    public String in(Language language) {
        return language == Language.EN ? what.en() + ": " + count : what.zh() + "：" + count;
    }
}

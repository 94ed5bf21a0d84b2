package org.dongjiang.kernel.indicator;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An answer: a value, or the reason for its absence. Zero is a value, and is stated only if it is known: the ledger
 * knows every amount while its book is open; a register knows it after something has been recorded in it until the day
 * of the query.
 *
 * @param value null if there is none
 * @param absence null if there is a value
 * @param parts null if the value is not made of parts that may be missing
 */
public record Figure(BigDecimal value, Absence absence, Parts parts) {

    /** How many of the expected parts the figure includes. */
    @Schema(name = "IndicatorParts", description = "由几方的数构成 · How many of the expected parts the value includes")
    public record Parts(
            @Schema(description = "已计入的个数 · Number of parts included", examples = "3")
            int reported,

            @Schema(description = "应有的个数 · Number of parts expected", examples = "5")
            int expected) {}

    /** @param absence the reason if the value is null */
    public static Figure of(BigDecimal value, Absence absence) {
        return new Figure(value, value == null ? absence : null, null);
    }

    public static Figure absent(Absence absence) {
        return of(null, absence);
    }

    /** Made of parts. */
    public Figure outOf(int reported, long expected) {
        return new Figure(value, absence, new Parts(reported, Math.toIntExact(expected)));
    }
}

package org.dongjiang.gateway.pillar;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.dongjiang.kernel.problem.CommonProblem;
import org.dongjiang.kernel.remote.ServiceClient.Answer;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The answer of a pillar.
 *
 * @param value null if there is none
 * @param unit as the pillar spells it; null for a gap
 * @param gap the problem if there is no answer; null otherwise
 * @param reason why there is no value, from the pillar's code list; null if there is one
 * @param parts null if the value is not made of parts that may be missing
 * @param reconciledOn the day on which the books from which it comes last agreed; null if none is known
 */
public record IndicatorAnswer(
        BigDecimal value, String unit, CommonProblem gap, String reason, Parts parts, String reconciledOn) {

    private static final String DIVISION_UNKNOWN = "REGION_UNKNOWN";

    /** How many parts the value includes, and how many are expected. */
    @Schema(name = "IndicatorParts", description = "由几方的数构成 · How many of the expected parts the value includes")
    public record Parts(
            @Schema(description = "已计入的个数 · Number of parts included", examples = "3")
            int reported,

            @Schema(description = "应有的个数 · Number of parts expected", examples = "5")
            int expected) {}

    static IndicatorAnswer of(Answer answer) {
        if (!answer.isOk()) {
            return gap(problem(answer));
        }
        JsonNode item = answer.body().at("/items/0");
        var value = item.path("value");
        return new IndicatorAnswer(
                value.isTextual() ? new BigDecimal(value.asText()) : null,
                item.path("unit").asText(),
                null,
                item.path("reason").asText(null),
                parts(item.path("parts")),
                item.path("reconciledOn").asText(null));
    }

    /** An answer that names no known problem is a fault of the pillar. An unknown division is an unknown value like others. */
    private static CommonProblem problem(Answer answer) {
        var code = answer.body().path("code").asText();
        if (code.equals(DIVISION_UNKNOWN)) {
            return CommonProblem.DIMENSION_VALUE_UNKNOWN;
        }
        return Arrays.stream(CommonProblem.values())
                .filter(known -> known.name().equals(code))
                .findFirst()
                .orElse(CommonProblem.INTERNAL_FAULT);
    }

    static IndicatorAnswer gap(CommonProblem problem) {
        return new IndicatorAnswer(null, null, problem, null, null, null);
    }

    private static Parts parts(JsonNode parts) {
        return parts.isObject()
                ? new Parts(
                        parts.path("reported").asInt(), parts.path("expected").asInt())
                : null;
    }

    public Optional<BigDecimal> known() {
        return Optional.ofNullable(value);
    }
}

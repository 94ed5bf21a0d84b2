package org.dongjiang.gateway.pillar;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.dongjiang.kernel.problem.ProblemType;
import org.dongjiang.kernel.remote.ServiceClient.Answer;

/**
 * What a pillar answered.
 *
 * @param value null where it cannot be said
 * @param unit as the pillar spells it; null where there is a gap
 * @param gap code of the problem for which there is no answer; null where there is one
 */
public record IndicatorAnswer(BigDecimal value, String unit, String gap) {

    static IndicatorAnswer of(Answer answer) {
        if (!answer.isOk()) {
            return new IndicatorAnswer(null, null, answer.body().path("code").asText());
        }
        JsonNode item = answer.body().at("/items/0");
        var value = item.path("value");
        return new IndicatorAnswer(
                value.isTextual() ? new BigDecimal(value.asText()) : null,
                item.path("unit").asText(),
                null);
    }

    static IndicatorAnswer gap(ProblemType type) {
        return new IndicatorAnswer(null, null, type.name());
    }

    public Optional<BigDecimal> known() {
        return Optional.ofNullable(value);
    }
}

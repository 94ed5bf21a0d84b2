package org.dongjiang.gateway.overview;

import static org.dongjiang.kernel.problem.CommonProblem.DEPENDENCY_UNAVAILABLE;
import static org.dongjiang.kernel.problem.CommonProblem.REFERENCE_UNKNOWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.dongjiang.gateway.pillar.Pillars;
import org.dongjiang.kernel.codes.Label;

/** The partnerships, as the funds service publishes them. */
@ApplicationScoped
class Partnerships {

    private static final String PILLAR = "funds";
    private static final Label NAME = new Label("结对关系", "partnership");

    private final Pillars pillars;

    Partnerships(Pillars pillars) {
        this.pillars = pillars;
    }

    /**
     * The receiving division of a partnership: what lies within it is the partnership's.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code DEPENDENCY_UNAVAILABLE}
     */
    String receiving(String pointer, String code) {
        var pillar = pillars.all().stream()
                .filter(one -> one.path().equals(PILLAR))
                .findFirst()
                .orElseThrow();
        var answer = pillar.get(pillar.root() + "/codes/partnership", Map.of());
        if (!answer.isOk()) {
            throw DEPENDENCY_UNAVAILABLE.because(pillar.name());
        }
        for (var partnership : answer.body().path("items")) {
            if (partnership.path("code").asText().equals(code)) {
                return partnership.path("receiving").asText();
            }
        }
        throw REFERENCE_UNKNOWN.at(pointer, code, NAME);
    }
}

package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.area.AreaProblem.OUTSIDE_AREA;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.security.AreaClaims;

/**
 * Some divisions, each with all that lies within it, or one organisation.
 *
 * @param digits of the divisions; the empty digits are those of the whole site
 * @param organisation its unified social credit code; null if somebody acts for none, and then the divisions count
 */
public record Area(List<String> digits, String organisation) {

    static final Area EVERYWHERE = new Area(List.of(""), null);
    static final Area NONE = new Area(List.of(), null);

    /** @param codes of divisions, or {@link AreaClaims#EVERYWHERE} */
    static Area of(Collection<String> codes) {
        return codes.contains(AreaClaims.EVERYWHERE)
                ? EVERYWHERE
                : new Area(codes.stream().map(Division::digits).distinct().toList(), null);
    }

    /** Whether it is the whole site. */
    public boolean isEverywhere() {
        return digits.contains("");
    }

    Area with(Collection<String> more) {
        return new Area(
                Stream.concat(digits.stream(), more.stream().map(Division::digits))
                        .distinct()
                        .toList(),
                organisation);
    }

    /** Whether a division lies in it; null is that of records of the whole site. */
    public boolean contains(String division) {
        return isEverywhere() || (division != null && digits.stream().anyMatch(Division.digits(division)::startsWith));
    }

    /** The refusal to write what does not lie in it. */
    public Problem outside() {
        return OUTSIDE_AREA.because(named());
    }

    /** In a refusal. */
    String named() {
        if (organisation != null) {
            return organisation;
        }
        return digits.isEmpty() ? "–" : String.join(", ", digits);
    }
}

package org.dongjiang.park.park;

import static org.dongjiang.park.park.ParkProblem.PARK_WITH_ENTERPRISES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;

/** The register of parks. */
@ApplicationScoped
public class ParkRegister extends LivingRegister<ParkFacts, Park, ParkVersion, ParkView> {

    /** The dimension of indicators. */
    public static final String PARK = "park";

    private static final Label NAME = new Label("园区", "park");

    /** Where what is in a park stands. */
    public static final Places PARKS = Parks.KIND.namedBy("code");

    private final Parks parks;
    private final Tenants tenants;

    ParkRegister(Parks parks, Tenants tenants, Histories histories) {
        super(Parks.KIND, parks, histories);
        this.parks = parks;
        this.tenants = tenants;
    }

    @Override
    protected void requireEnding(ParkFacts facts, LocalDate end) {
        if (tenants.anyFrom(facts.code(), end)) {
            throw PARK_WITH_ENTERPRISES.because(end);
        }
    }

    @Override
    protected List<KeyMember> key(ParkFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    public boolean knows(String code) {
        return parks.count(parks.attribute("code"), code) > 0;
    }

    /** The number of parks, each of which reports. */
    public long count(Question question) {
        return parks.count(question);
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }
}

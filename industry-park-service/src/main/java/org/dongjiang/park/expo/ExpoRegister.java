package org.dongjiang.park.expo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.indicator.Question;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.time.Dates;

/** The register of expos. */
@ApplicationScoped
public class ExpoRegister extends LivingRegister<ExpoFacts, Expo, ExpoVersion, ExpoView> {

    private static final Label NAME = new Label("展会", "expo");

    private final Expos expos;

    ExpoRegister(Expos expos, Histories histories) {
        super(Expos.KIND, expos, histories);
        this.expos = expos;
    }

    @Override
    protected void require(ExpoFacts facts) {
        Dates.requireOrder(facts.opensOn(), "/closesOn", facts.closesOn());
    }

    @Override
    protected List<KeyMember> key(ExpoFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /** Codes of the expos that had opened by then, also of those that are held no more. */
    public List<String> openedBy(Question question) {
        return expos.codesOpenedBy(question);
    }

    public boolean knows(String code) {
        return expos.count(expos.attribute("code"), code) > 0;
    }
}

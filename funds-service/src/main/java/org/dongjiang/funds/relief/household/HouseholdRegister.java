package org.dongjiang.funds.relief.household;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.relief.village.VillageRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Reference;
import org.dongjiang.kernel.register.KeyMember;

/** The register of households. */
@ApplicationScoped
public class HouseholdRegister extends LivingRegister<HouseholdFacts, Household, HouseholdVersion, HouseholdView> {

    private static final Label NAME = new Label("帮扶户", "household");

    private final Households households;
    private final VillageRegister villages;

    HouseholdRegister(Households households, VillageRegister villages, Histories histories) {
        super(Households.KIND, households, histories);
        this.households = households;
        this.villages = villages;
    }

    @Override
    protected List<Reference> references(HouseholdFacts facts) {
        return List.of(new Reference("/village", facts.village(), null, villages::requireKnown));
    }

    @Override
    protected List<KeyMember> key(HouseholdFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    @Override
    protected LocalDate begins(HouseholdFacts facts) {
        return facts.registeredOn();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such household */
    public void requireKnown(String pointer, String code) {
        households.requireKnown(pointer, code, NAME);
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

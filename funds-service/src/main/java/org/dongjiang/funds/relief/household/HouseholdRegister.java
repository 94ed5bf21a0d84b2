package org.dongjiang.funds.relief.household;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.UUID;
import org.dongjiang.funds.relief.village.VillageRegister;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.register.OwnRecords;

/** The register of households. */
@ApplicationScoped
@Transactional
public class HouseholdRegister {

    private static final Label NAME = new Label("帮扶户", "household");

    private final Households households;
    private final VillageRegister villages;
    private final OwnRecords own;

    HouseholdRegister(Households households, VillageRegister villages, OwnRecords own) {
        this.households = households;
        this.villages = villages;
        this.own = own;
    }

    Page<HouseholdView> list(MultivaluedMap<String, String> query) {
        return Households.LISTING.page(households.getEntityManager(), query, own);
    }

    HouseholdView read(UUID id) {
        return households.read(id, household -> HouseholdView.of(own.require(household)));
    }

    HouseholdView add(AddHousehold asked) {
        households.requireFree("/code", asked.code());
        villages.requireKnown("/village", asked.village());
        var household = new Household(asked);
        households.persist(household);
        return HouseholdView.of(household);
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN} if there is no such household */
    public void requireKnown(String pointer, String code) {
        households.requireKnown(pointer, code, NAME);
    }
}

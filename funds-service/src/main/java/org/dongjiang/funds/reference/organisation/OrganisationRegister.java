package org.dongjiang.funds.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.dongjiang.funds.reference.fact.SettledDays;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.history.Histories;
import org.dongjiang.kernel.history.LivingRegister;
import org.dongjiang.kernel.history.Places;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.register.KeyMember;
import org.dongjiang.kernel.register.Listing;

/** The register of organisations. */
@ApplicationScoped
public class OrganisationRegister
        extends LivingRegister<OrganisationFacts, Organisation, OrganisationVersion, OrganisationView> {

    /** Its records, for those that belong to them. */
    public static final Places ORGANISATIONS = Organisations.KIND.namedBy("code");

    private static final Label NAME = new Label("单位", "organisation");

    private final Organisations organisations;
    private final SettledDays settled;

    OrganisationRegister(Organisations organisations, SettledDays settled, Histories histories) {
        super(Organisations.KIND, organisations, histories);
        this.organisations = organisations;
        this.settled = settled;
    }

    @Override
    protected List<KeyMember> key(OrganisationFacts facts) {
        return List.of(new KeyMember("code", facts.code()));
    }

    /** A credit code is of one organisation. */
    @Override
    protected void requireOthers(OrganisationFacts facts, OrganisationFacts before) {
        var creditCode = facts.creditCode();
        if (creditCode != null && (before == null || !creditCode.equals(before.creditCode()))) {
            organisations.requireFree(new KeyMember("creditCode", creditCode));
        }
    }

    @Override
    protected void requireDays(
            RecordEventKind said, LocalDate from, LocalDate until, OrganisationFacts facts, OrganisationFacts before) {
        settled.requireKept(said, from, until);
    }

    /**
     * Checks that there is one with this code, which has not ended by a day.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code REFERENCE_UNKNOWN}, {@code REFERENCE_ENDED}
     */
    public void requireKnown(String pointer, String code, LocalDate day) {
        requireKnown(pointer, code, NAME, day);
    }

    /** Of rows that name an organisation: those that name the one with a credit code. */
    public static <E> Listing.Belonging<E> namedIn(String attribute) {
        return (build, select, row, creditCode) -> row.get(attribute).in(Organisations.with(build, select, creditCode));
    }

    public boolean knows(String code) {
        return organisations.count("facts.code", code) > 0;
    }
}

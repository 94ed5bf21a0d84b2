package org.dongjiang.funds.appropriation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.funds.document.Desk;
import org.dongjiang.funds.document.DocumentRegister;
import org.dongjiang.funds.household.HouseholdRegister;
import org.dongjiang.funds.ledger.DocumentKind;
import org.dongjiang.funds.organisation.OrganisationRegister;
import org.dongjiang.funds.project.ProjectRegister;

/** The documents of appropriations. */
@ApplicationScoped
class AppropriationRegister extends DocumentRegister<Appropriation, AppropriationView> {

    private final ProjectRegister projects;
    private final OrganisationRegister organisations;
    private final HouseholdRegister households;

    AppropriationRegister(
            Appropriations appropriations,
            Desk desk,
            ProjectRegister projects,
            OrganisationRegister organisations,
            HouseholdRegister households) {
        super(DocumentKind.APPROPRIATION, appropriations, Appropriations.LISTING, AppropriationView::of, desk);
        this.projects = projects;
        this.organisations = organisations;
        this.households = households;
    }

    AppropriationView submit(SubmitAppropriation asked) {
        requireFree("paymentReference", asked.paymentReference());
        organisations.requireKnown("/payee", asked.payee());
        if (asked.household() != null) {
            households.requireKnown("/household", asked.household());
        }
        return submit(new Appropriation(asked, projects.programmeOf("/project", asked.project())));
    }

    @Override
    protected String dateMember() {
        return "paidOn";
    }
}

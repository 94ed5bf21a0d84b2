package org.dongjiang.funds.reference.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.dongjiang.kernel.history.LivingRecords;
import org.dongjiang.kernel.history.RecordKind;

/** All of them. */
@ApplicationScoped
class Organisations implements LivingRecords<Organisation> {

    static final RecordKind<OrganisationFacts, Organisation, OrganisationVersion, OrganisationView> KIND =
            RecordKind.of(
                    "organisations",
                    OrganisationFacts.class,
                    Organisation.class,
                    Organisation::new,
                    OrganisationVersion.class,
                    OrganisationVersion::new,
                    OrganisationView.class,
                    OrganisationView::new,
                    "code");
}

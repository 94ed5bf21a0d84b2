package org.dongjiang.funds.reference.organisation;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Organisations over HTTP. */
@Path("/organisations")
@Tag(name = "organisations", description = "单位 · Organisations")
@CodeLists(OrganisationKind.class)
@WrittenBy({ADMINISTRATOR, FUNDS_MAKER, INTEGRATION})
class OrganisationResource extends LivingResource<OrganisationFacts, OrganisationView> {

    OrganisationResource(OrganisationRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

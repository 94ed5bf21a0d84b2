package org.dongjiang.livelihood.institution;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import jakarta.ws.rs.Path;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.WrittenBy;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Institutions over HTTP. */
@Path("/institutions")
@Tag(name = "institutions", description = "机构 · Institutions")
@CodeLists({Sector.class, Side.class})
@Refuses(InstitutionProblem.class)
@WrittenBy({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
class InstitutionResource extends LivingResource<InstitutionFacts, InstitutionView> {

    InstitutionResource(InstitutionRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
    }
}

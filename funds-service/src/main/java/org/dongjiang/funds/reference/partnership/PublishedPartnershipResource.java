package org.dongjiang.funds.reference.partnership;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partnerships by which the overview is asked for; readable without signing in, as their figures are. */
@Path("/codes/partnership")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "codes")
class PublishedPartnershipResource {

    private final PartnershipRegister register;

    PublishedPartnershipResource(PartnershipRegister register) {
        this.register = register;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listPublishedPartnerships",
            summary = "结对关系，按代码的次序，含已期满的 · Partnerships in the order of their codes, also those whose terms are over")
    public Page<PublishedPartnership> list() {
        return Page.whole(register.published());
    }
}

package org.dongjiang.livelihood.donation;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.LIVELIHOOD_MANAGER;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Donations over HTTP. */
@Path("/donations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "donations", description = "捐赠 · Donations")
class DonationResource {

    private final DonationRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    DonationResource(DonationRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listDonations", summary = "捐赠列表 · Donations")
    public Page<DonationView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readDonation", summary = "读取捐赠 · Reads a donation")
    public DonationView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addDonation", summary = "登记捐赠 · Records a donation")
    @APIResponseSchema(value = DonationView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddDonation asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed({LIVELIHOOD_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addDonationsInBulk", summary = "批量登记捐赠 · Records donations in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddDonation> asked) {
        return bulk.record(asked, register::add);
    }
}

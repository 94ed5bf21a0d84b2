package org.dongjiang.funds.book.voucheruse;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Voucher uses over HTTP, read-only; they are derived from documents. */
@Path("/voucher-uses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "voucher-uses", description = "核销 · Voucher uses")
@Refuses(VoucherUseProblem.class)
class VoucherUseResource {

    private final VoucherUseRegister register;

    VoucherUseResource(VoucherUseRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listVoucherUses", summary = "核销列表 · Voucher uses")
    public Page<VoucherUseView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readVoucherUse", summary = "一项核销 · One voucher use")
    public VoucherUseView read(@PathParam("id") UUID id) {
        return register.read(id);
    }
}

package org.dongjiang.funds.book.voucher;

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
import org.dongjiang.funds.book.period.BookProblem;
import org.dongjiang.funds.book.period.VoucherType;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.MoneyProblem;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Vouchers over HTTP, read-only; they are posted through documents. */
@Path("/vouchers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "vouchers", description = "记账凭证 · Vouchers of the fund ledger")
@Refuses({VoucherProblem.class, BookProblem.class, MoneyProblem.class})
@CodeLists({VoucherType.class, DocumentKind.class})
class VoucherResource {

    private final VoucherRegister register;

    VoucherResource(VoucherRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listVouchers", summary = "记账凭证列表 · Vouchers")
    public Page<VoucherView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readVoucher", summary = "一张记账凭证 · One voucher")
    public VoucherView read(@PathParam("id") UUID id) {
        return register.read(id);
    }
}

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
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The lines of all vouchers over HTTP, from which every figure of the ledger is computed. */
@Path("/voucher-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "voucher-lines", description = "凭证分录 · Voucher lines")
class VoucherLineResource {

    private final LedgerReading reading;

    VoucherLineResource(LedgerReading reading) {
        this.reading = reading;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "listVoucherLines",
            summary = "凭证分录列表，可按任一维度查询 · Voucher lines; can be filtered by any dimension",
            description =
                    "account.prefix=3001 含该科目的全部明细；region=441622 含该县各村 · account.prefix=3001 includes all detail accounts, region=441622 all villages of "
                            + "the county")
    public Page<VoucherLineView> list(@Context UriInfo uri) {
        return reading.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readVoucherLine", summary = "一条凭证分录 · One line of a voucher")
    public VoucherLineView read(@PathParam("id") UUID id) {
        return reading.read(id);
    }
}

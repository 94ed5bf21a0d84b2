package org.dongjiang.funds.ledger;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.dongjiang.kernel.register.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trial balance over HTTP. */
@Path("/trial-balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "balances", description = "余额 · Balances")
class TrialBalanceResource {

    private final Ledger ledger;
    private final Clock clock;

    TrialBalanceResource(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readTrialBalance",
            summary = "试算平衡表 · The trial balance",
            description =
                    "由逐日余额得出，不随凭证数量变慢 · From balances that are kept by the day, so it takes no longer with more vouchers")
    public TrialBalanceView read(
            @Parameter(description = "截至日期，缺省为今天 · Business date; today where it is missing", example = "2018-06-30")
                    @QueryParam("asOf")
                    String asOf,
            @Parameter(description = "资金项目类别，含其细分 · Programme, its parts included", example = "precision-relief")
                    @QueryParam("programme")
                    String programme) {
        return ledger.trialBalance(Dates.asOf("asOf", asOf, clock), programme);
    }
}

package org.dongjiang.funds.reading.statement;

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
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The fund balances of a day over HTTP. */
@Path("/fund-balance-statement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
class FundBalanceStatementResource {

    private final Statements statements;
    private final Clock clock;

    FundBalanceStatementResource(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readFundBalanceStatement",
            summary = "某日的资金余额 · The fund balances as of a day",
            description =
                    "到位与已拨付按业务日期和记账截止时刻得出。占用的金额只有目前的数，见 /fund-balances · Contributed and disbursed as of a business date and as known at an instant. Commitments "
                            + "are available only for the present; see /fund-balances")
    public FundBalanceStatementView read(
            @Parameter(description = "截至日期，缺省为今天 · Business date; today by default", example = "2018-06-30")
                    @QueryParam("asOf")
                    String asOf,
            @Parameter(
                            description =
                                    "记账截止时刻，其后记账的不计；缺省为目前 · Instant; vouchers posted later are not counted; by default the present",
                            example = "2018-07-05T01:30:00Z")
                    @QueryParam("knownAt")
                    String knownAt,
            @Parameter(description = "资金项目类别，含其细分 · Programme, including its parts", example = "precision-relief")
                    @QueryParam("programme")
                    String programme) {
        return statements.fundBalances(Dates.asOf("asOf", asOf, clock), Dates.knownAt("knownAt", knownAt), programme);
    }
}

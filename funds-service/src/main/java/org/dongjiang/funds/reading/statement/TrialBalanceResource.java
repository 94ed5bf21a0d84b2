package org.dongjiang.funds.reading.statement;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
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
import org.dongjiang.funds.book.account.ChartAccount;
import org.dongjiang.funds.book.difference.DifferenceProblem;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trial balance over HTTP. */
@Path("/trial-balance")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements", description = "报表 · Statements of the fund ledger")
@Refuses(DifferenceProblem.class)
class TrialBalanceResource {

    private final Statements statements;
    private final Clock clock;

    TrialBalanceResource(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readTrialBalance",
            summary = "试算平衡表 · The trial balance",
            description =
                    "由逐日余额得出，不随凭证数量变慢；带 knownAt 时，日后再查逐字节相同 · Computed from daily balances, so it does not slow down with the number of vouchers; with "
                            + "knownAt the answer is byte for byte the same whenever it is asked again")
    public TrialBalanceView read(
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
                    String programme,
            @Parameter(
                            description = "最深级次，1 至 3，缺省为全部 · Deepest level of accounts, 1 to 3; all by default",
                            example = "1",
                            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1", maximum = "3"))
                    @QueryParam("level")
                    String level) {
        return statements.trialBalance(
                Dates.asOf("asOf", asOf, clock), Dates.knownAt("knownAt", knownAt), programme, deepest(level));
    }

    private static int deepest(String level) {
        if (level == null) {
            return ChartAccount.LEVELS;
        }
        if (!level.matches("[1-" + ChartAccount.LEVELS + "]")) {
            throw FILTER_VALUE_INVALID.at("level", "level", "1–" + ChartAccount.LEVELS);
        }
        return Integer.parseInt(level);
    }
}

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statement of an account over HTTP. */
@Path("/account-statement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "statements")
class AccountStatementResource {

    private final Statements statements;
    private final Clock clock;

    AccountStatementResource(Statements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GET
    @WholeSite
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readAccountStatement",
            summary = "明细账，逐笔列出余额 · The statement of an account, with the balance after each line",
            description = "科目含其明细科目；分录按业务日期、同日按记账先后排列。各页的记账截止时刻相同，翻页期间的记账不影响后页 · The account"
                    + " includes its detail accounts. Lines are ordered by business date, and within one day by posting."
                    + " All pages are as of one instant: what is posted meanwhile does not change later pages")
    @Parameter(in = ParameterIn.QUERY, name = "limit", example = "50")
    @Parameter(in = ParameterIn.QUERY, name = "cursor")
    @Parameter(in = ParameterIn.QUERY, name = "fields", example = "businessDate,summary,debit,credit,balance")
    @Parameter(in = ParameterIn.QUERY, name = "format", example = "csv")
    public AccountStatementView read(
            @Parameter(description = "科目 · Account", required = true, example = "100201") @QueryParam("account")
                    String account,
            @Parameter(description = "起始日期 · First day", required = true, example = "2018-01-01") @QueryParam("from")
                    String from,
            @Parameter(description = "截止日期，缺省为今天 · Last day; today by default", example = "2018-12-31")
                    @QueryParam("until")
                    String until,
            @Parameter(description = "资金项目类别，含其细分 · Programme, including its parts", example = "precision-relief")
                    @QueryParam("programme")
                    String programme,
            @Parameter(
                            description =
                                    "记账截止时刻，其后记账的不计；缺省为读取首页之时 · Instant; vouchers posted later are not counted; by default the instant at which the "
                                            + "first page was read",
                            example = "2018-07-05T01:30:00Z")
                    @QueryParam("knownAt")
                    String knownAt,
            @Context UriInfo uri) {
        var asked = new AskStatement(
                account,
                Dates.asOf("from", from, clock),
                Dates.asOf("until", until, clock),
                programme,
                Dates.knownAt("knownAt", knownAt));
        Dates.requireOrder(asked.from(), "until", asked.until());
        return statements.account(asked, Extent.of(uri.getQueryParameters(), StatementLineView.class));
    }
}

package org.dongjiang.funds.reading.lineage;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lineage over HTTP, read-only; it is derived from vouchers. */
@Path("/lineage")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "lineage", description = "资金溯源 · Lineage of funds: from a payment to its sources and back")
@CodeLists(LineageDimension.class)
@Refuses(LineageProblem.class)
class LineageResource {

    private static final String EXAMPLE = "sample-programme";
    private static final String SUMS_ZH = "每笔付款、每笔调整各行之和等于其对拨付数的增减，减去已收回或冲销的部分；全部各行之和等于资金余额的已拨付数";
    private static final String SUMS_EN =
            "The parts of each payment and of each adjustment add up to its change of disbursements, less what was"
                    + " returned or reversed of it; all parts add up to the disbursements of the fund balance";

    private final LineageRegister register;

    LineageResource(LineageRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readLineage",
            summary = "资金溯源，逐笔列出付款来自哪笔到位资金 · Lineage of funds: which contributions each payment comes from",
            description = "一行是一笔付款中来自一笔到位资金的部分，按类别、付款先后、到位先后排列；冲减拨付的调整各行为负，是回到到位资金的部分。"
                    + SUMS_ZH + "。"
                    + "由凭证按类别的规则得出，不另存储；条件留空即查没有该项的行。各页的记账截止时刻相同 · A row is the part of a payment that comes from one contribution, "
                    + "ordered by programme, payment and contribution. The rows of an adjustment that takes disbursements back are below zero: "
                    + "what goes back to the contributions. " + SUMS_EN
                    + ". Computed from the vouchers by the programme's rule and not stored; an "
                    + "empty condition finds rows without a value. All pages are as of one instant")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "account",
            description = "资金科目 · Account of the funds",
            example = "300101")
    @Parameter(in = ParameterIn.QUERY, name = "source", description = "资金来源 · Source of the funds")
    @Parameter(in = ParameterIn.QUERY, name = "contributionVoucher", description = "到位凭证号 · Contribution voucher code")
    @Parameter(in = ParameterIn.QUERY, name = "contributionVoucherId", description = "到位凭证的系统编号 · Id of the voucher")
    @Parameter(in = ParameterIn.QUERY, name = "contributionDocumentId", description = "到位单据的系统编号 · Id of the document")
    @Parameter(in = ParameterIn.QUERY, name = "paymentVoucher", description = "付款凭证号 · Payment voucher code")
    @Parameter(in = ParameterIn.QUERY, name = "paymentVoucherId", description = "付款凭证的系统编号 · Id of the voucher")
    @Parameter(in = ParameterIn.QUERY, name = "paymentDocumentId", description = "付款单据的系统编号 · Id of the document")
    @Parameter(in = ParameterIn.QUERY, name = "project", description = "项目 · Project")
    @Parameter(in = ParameterIn.QUERY, name = "payee", description = "收款单位 · Payee")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "region",
            description =
                    "行政区划，含其内的：代码的前 2、4、6、9 或 12 位；为空则未注明区划的 · Division, with what lies within it: the first 2, 4, 6, 9 or"
                            + " 12 digits of its code; if empty, parts that state none",
            example = "441622",
            schema = @Schema(type = SchemaType.STRING, pattern = "^$|" + Division.DIGITS))
    @Parameter(in = ParameterIn.QUERY, name = "household", description = "帮扶户 · Household")
    @Parameter(in = ParameterIn.QUERY, name = "measure", description = "帮扶举措 · Measure", example = "HOUSING")
    @Parameter(in = ParameterIn.QUERY, name = "limit", example = "50")
    @Parameter(in = ParameterIn.QUERY, name = "cursor")
    @Parameter(in = ParameterIn.QUERY, name = "fields", example = "source,project,amount")
    @Parameter(in = ParameterIn.QUERY, name = "format", example = "csv")
    public LineageView list(
            @Parameter(
                            description =
                                    "资金项目类别，含其细分，各按自己的资金余额和规则得出 · Programme, including its parts: each has its own fund balance and rule",
                            required = true,
                            example = EXAMPLE)
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
        var asked = AskLineage.of(programme, Dates.knownAt("knownAt", knownAt), uri.getQueryParameters());
        return register.list(asked, Extent.of(uri.getQueryParameters(), LineagePartView.class));
    }

    @GET
    @Path("summary")
    @WholeSite
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readLineageSummary",
            summary =
                    "资金去向汇总：各来源用于各项目、区划、户或举措的金额 · Use of funds: amounts by source and project, division, household or measure",
            description = "各来源到位等于已拨付加结余；按 link 查看所含各行。" + SUMS_ZH
                    + " · For each source, contributed = disbursed + balance; follow link to the rows. " + SUMS_EN)
    public LineageSummaryView summarise(
            @Parameter(
                            description =
                                    "资金项目类别，含其细分，各按自己的资金余额和规则得出 · Programme, including its parts: each has its own fund balance and rule",
                            required = true,
                            example = EXAMPLE)
                    @QueryParam("programme")
                    String programme,
            @Parameter(
                            description =
                                    "汇总维度：PROJECT、PAYEE、REGION、HOUSEHOLD 或 MEASURE · PROJECT, PAYEE, REGION, HOUSEHOLD or MEASURE",
                            required = true,
                            example = "PROJECT",
                            schema = @Schema(implementation = LineageDimension.class))
                    @QueryParam("by")
                    String by,
            @Parameter(
                            description =
                                    "记账截止时刻，其后记账的不计；缺省为目前 · Instant; vouchers posted later are not counted; by default the present",
                            example = "2018-07-05T01:30:00Z")
                    @QueryParam("knownAt")
                    String knownAt) {
        return register.summary(programme, Dates.knownAt("knownAt", knownAt), dimension(by));
    }

    private static LineageDimension dimension(String by) {
        return Arrays.stream(LineageDimension.values())
                .filter(dimension -> dimension.name().equals(by))
                .findFirst()
                .orElseThrow(() -> FILTER_VALUE_INVALID.at(
                        "by",
                        "by",
                        Arrays.stream(LineageDimension.values()).map(Enum::name).collect(Collectors.joining(", "))));
    }
}

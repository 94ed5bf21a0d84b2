package org.dongjiang.funds.audit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;

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
import org.dongjiang.funds.reference.change.ChangeResource;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.MoneyProblem;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requested settings over HTTP. */
@Path("/audit/rule-settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "audit-rule-settings", description = "审计规则设定的申请 · Requested settings of audit rules")
@Refuses({AuditProblem.class, MoneyProblem.class, ChangeProblem.class})
@WholeSite
class AuditSettingResource extends ChangeResource {

    private final AuditSettingRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    AuditSettingResource(AuditSettingRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_CHECKER})
    @Operation(operationId = "listAuditRuleSettings", summary = "审计规则设定申请列表 · Requested settings of audit rules")
    public Page<AuditRuleSettingView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_CHECKER})
    @Operation(operationId = "readAuditRuleSetting", summary = "一项审计规则设定申请 · One requested setting")
    public AuditRuleSettingView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "requestAuditRuleSetting", summary = "申请设定审计规则 · Requests the setting of an audit rule")
    @APIResponseSchema(
            value = AuditRuleSettingView.class,
            responseCode = "201",
            responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid SetAuditRule asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestAuditRuleSettingsInBulk",
            summary = "批量申请设定审计规则 · Requests settings of audit rules in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<SetAuditRule> asked) {
        return bulk.record(asked, register::request);
    }
}

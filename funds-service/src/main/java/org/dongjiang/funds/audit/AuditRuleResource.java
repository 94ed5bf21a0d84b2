package org.dongjiang.funds.audit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.MoneyProblem;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audit rules over HTTP. */
@Path("/audit/rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "audit-rules", description = "审计规则 · Audit rules")
@Refuses({AuditProblem.class, MoneyProblem.class})
@CodeLists(AuditRuleCode.class)
class AuditRuleResource {

    private final AuditRegister register;
    private final Writes writes;

    AuditRuleResource(AuditRegister register, Writes writes) {
        this.register = register;
        this.writes = writes;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    @Operation(operationId = "listAuditRules", summary = "审计规则列表 · Audit rules")
    public Page<AuditRuleView> list(@Context UriInfo uri) {
        return register.rules(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR})
    @Operation(
            operationId = "readAuditRule",
            summary = "一条审计规则及其设定记录 · One audit rule with the history of its settings")
    public AuditRuleView read(@PathParam("id") UUID id) {
        return register.rule(id);
    }

    @POST
    @Path("{id}/setting")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "setAuditRule",
            summary = "设定审计规则 · Sets an audit rule",
            description = "给出该规则所用的全部阈值 · Give every threshold that the rule uses")
    @APIResponseSchema(value = AuditRuleView.class, responseCode = "200", responseDescription = "已设定 · Set")
    public Response set(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RuleSetting asked) {
        return writes.act(asked, () -> register.set(id, ifMatch, asked));
    }
}

package org.dongjiang.funds.audit;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Audit rules over HTTP. */
@Path("/audit/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-rules", description = "审计规则 · Audit rules")
@CodeLists(AuditRuleCode.class)
class AuditRuleResource {

    private final AuditRegister register;

    AuditRuleResource(AuditRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_CHECKER})
    @Operation(operationId = "listAuditRules", summary = "审计规则列表 · Audit rules")
    public Page<AuditRuleView> list(@Context UriInfo uri) {
        return register.rules(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_CHECKER})
    @Operation(
            operationId = "readAuditRule",
            summary = "一条审计规则及其设定记录 · One audit rule with the history of its settings")
    public AuditRuleView read(@PathParam("id") UUID id) {
        return register.rule(id);
    }
}

package org.dongjiang.funds.audit;

import static org.dongjiang.kernel.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The report over HTTP. */
@Path("/audit/exceptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit-exceptions", description = "审计疑点 · Audit exceptions")
@CodeLists(AuditSubject.class)
class AuditExceptionResource {

    private final AuditRegister register;

    AuditExceptionResource(AuditRegister register) {
        this.register = register;
    }

    @GET
    @RolesAllowed(AUDITOR)
    @Operation(
            operationId = "listAuditExceptions",
            summary = "审计疑点，新登记的在前 · Audit exceptions, latest first",
            description =
                    "疑点是问题而不是结论；按 link 查看凭证或单据 · An exception is a question, not a conclusion; its link leads to the voucher or document")
    public Page<AuditExceptionView> list(@Context UriInfo uri) {
        return register.exceptions(uri.getQueryParameters());
    }
}

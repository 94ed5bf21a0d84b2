package org.dongjiang.funds.document.inbox;

import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;

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

/** The inbox over HTTP. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inbox", description = "待办：待本人复核的单据 · Inbox: documents pending your approval")
@CodeLists(PendingKind.class)
class InboxResource {

    private final Inbox inbox;

    InboxResource(Inbox inbox) {
        this.inbox = inbox;
    }

    @GET
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(
            operationId = "listInbox",
            summary = "待本人复核的单据，先提交的在前 · Documents pending your approval, oldest first",
            description = "不含本人提交或已初审的单据 · Excludes documents that you submitted or already approved")
    public Page<PendingDocumentView> list(@Context UriInfo uri) {
        return inbox.list(uri.getQueryParameters());
    }
}

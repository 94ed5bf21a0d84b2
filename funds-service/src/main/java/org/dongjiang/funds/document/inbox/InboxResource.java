package org.dongjiang.funds.document.inbox;

import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox over HTTP. */
@Path("/inbox")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "inbox", description = "待办：待本人复核的单据 · Inbox: documents pending your approval")
@CodeLists(PendingKind.class)
class InboxResource {

    private final Inbox inbox;
    private final BulkWrites bulk;

    InboxResource(Inbox inbox, BulkWrites bulk) {
        this.inbox = inbox;
        this.bulk = bulk;
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

    @POST
    @Path("approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(
            operationId = "approveDocuments",
            summary = "批量复核各类单据，逐项办理 · Approves many documents of any kind, each by itself",
            description = "最多 1000 份单据，每份与单独复核相同：一份被拒不影响其他。答复 200，按序给出各项结果。中断后以同一个键重发同一请求，已复核的不会重复，其余继续。"
                    + "变更申请须单独复核 · At most 1000 documents; each is approved as by itself, and a refusal does not affect"
                    + " the others. The response 200 has the result of each, in order. After an interruption, send the same"
                    + " request with the same key again: nothing is approved twice, and the remaining items follow. Changes by"
                    + " two persons are approved one by one")
    @APIResponse(
            responseCode = "200",
            description = "按序给出各项结果 · The result of each, in order",
            headers = @Header(name = "Idempotency-Replayed-Items", ref = "Idempotency-Replayed-Items"),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            requiredProperties = "items",
                                            properties =
                                                    @SchemaProperty(
                                                            name = "items",
                                                            type = SchemaType.ARRAY,
                                                            implementation = ApprovalResult.class))))
    public Response approve(@NotNull @Valid ApproveDocuments asked) {
        return bulk.handOver(asked, inbox::approve);
    }
}

package org.dongjiang.funds.document.draft;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

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
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts over HTTP. */
@Path("/drafts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "drafts", description = "草稿：尚未提交的单据 · Drafts: documents that are not submitted yet")
@CodeLists(DraftStatus.class)
@Refuses(DraftProblem.class)
class DraftResource {

    private final DraftRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    DraftResource(DraftRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listDrafts", summary = "草稿列表 · Drafts")
    public Page<DraftView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readDraft", summary = "读取草稿 · Reads a draft")
    @APIResponseSchema(value = DraftView.class, responseCode = "200", responseDescription = "草稿 · The draft")
    public DraftView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(FUNDS_MAKER)
    @Operation(
            operationId = "saveDraft",
            summary = "保存草稿 · Saves a draft",
            description = "草稿可以不全，不占用资金和单据编号，也不进入待办；已填各项须可读 · A draft may be incomplete. It reserves no money and no"
                    + " references, and is in no inbox. What it has must be readable")
    @APIResponseSchema(value = DraftView.class, responseCode = "201", responseDescription = "已保存 · Saved")
    public Response save(@NotNull @Valid SaveDraft asked) {
        return writes.create(asked, () -> register.save(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "saveDraftsInBulk", summary = "批量保存草稿 · Saves drafts in bulk")
    public Response saveInBulk(@NotNull @Valid Bulk<SaveDraft> asked) {
        return bulk.record(asked, register::save);
    }

    @POST
    @Path("{id}/content")
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "changeDraft", summary = "修改本人的草稿 · Replaces the content of a draft of your own")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeDraft asked) {
        return writes.act(asked, () -> register.change(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/submission")
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(
            operationId = "submitDraft",
            summary = "提交本人的草稿 · Submits a draft of your own",
            description = "与直接提交该类单据相同，同时生成单据；答复为草稿，document 为单据的系统编号。被拒时 errors 中的位置以 /body 开头 · As if a"
                    + " document of its kind were submitted, which is made at the same time. The response is the draft; document"
                    + " is the id of the document. The places in errors of a refusal begin with /body")
    public Response submit(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.submit(id, ifMatch));
    }

    @POST
    @Path("{id}/discarding")
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "discardDraft", summary = "放弃本人的草稿 · Discards a draft of your own")
    public Response discard(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.discard(id, ifMatch));
    }
}

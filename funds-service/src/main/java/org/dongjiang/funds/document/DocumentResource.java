package org.dongjiang.funds.document;

import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Operations on submitted documents over HTTP, the same for all kinds. */
@Produces(MediaType.APPLICATION_JSON)
public abstract class DocumentResource {

    private final DocumentRegister<?, ?, ?> register;
    private final Writes writes;

    protected DocumentResource(DocumentRegister<?, ?, ?> register, Writes writes) {
        this.register = register;
        this.writes = writes;
    }

    @POST
    @Path("{id}/approval")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(
            operationId = "approve",
            summary = "复核：由最后一名复核人记账 · Approves; the last required approval posts the document",
            description = "答复为复核后的单据；已记账时另有 proof，请妥善保存 · The response is the document after the approval. If it"
                    + " is posted, proof is added: keep it")
    @APIResponse(
            responseCode = "200",
            description = "已复核 · Approved",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema =
                                    @Schema(
                                            properties =
                                                    @SchemaProperty(
                                                            name = "proof",
                                                            type = SchemaType.STRING,
                                                            description =
                                                                    "凭证的入账证明，可离线核验；仅在已记账时 · The proof of its voucher (C2SP tlog-proof), to be"
                                                                            + " verified offline; only if the document is posted"))))
    public Uni<Response> approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.handOver(null, request -> register.approve(request, id, ifMatch));
    }

    @POST
    @Path("{id}/rejection")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(operationId = "reject", summary = "否决单据，不能重新提交 · Rejects the document; it cannot be sent again")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RejectDocument asked) {
        return writes.act(asked, () -> register.reject(id, ifMatch, asked.reason()));
    }

    @POST
    @Path("{id}/return")
    @MoneyFact
    @RolesAllowed(FUNDS_CHECKER)
    @Operation(
            operationId = "return",
            summary = "退回单据，由经办人修改后重新提交 · Returns the document to its maker, who can send it again as a new version",
            description = "所占用的资金和单据编号随即释放。经办人提交同类单据并以 replaces 指明本单据，即为新版；每份单据只能重新提交一次 · Its reservation"
                    + " and references are released. A document of the same kind whose maker names this one in replaces is its"
                    + " new version; a document can be sent again only once")
    public Response sendBack(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ReturnDocument asked) {
        return writes.act(asked, () -> register.sendBack(id, ifMatch, asked.reason()));
    }

    @GET
    @Path("{id}/versions")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "compare", summary = "单据的各版及其改动 · All versions of the document, with what each changed")
    @APIResponseSchema(
            value = DocumentVersionsView.class,
            responseCode = "200",
            responseDescription = "各版，首版在前 · The versions, the first one first")
    @APIResponse(responseCode = "409") // DOCUMENT_ALTERED
    public DocumentVersionsView versions(@PathParam("id") UUID id) {
        return register.versions(id);
    }

    @POST
    @Path("{id}/withdrawal")
    @MoneyFact
    @RolesAllowed(FUNDS_MAKER)
    @Operation(operationId = "withdraw", summary = "经办人撤回单据 · Withdraws the document")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.withdraw(id, ifMatch));
    }
}

package org.dongjiang.funds.document.attachment;

import static org.dongjiang.funds.document.attachment.AttachmentProblem.ATTACHMENTS_BUSY;
import static org.dongjiang.kernel.problem.CommonProblem.BODY_TOO_LARGE;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.dongjiang.kernel.bulkhead.Bulkhead;
import org.dongjiang.kernel.export.Disposition;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.dongjiang.kernel.register.ReadCondition;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Attachments over HTTP. */
@Path("/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "attachments",
        description = "附件：发票、合同、照片等证明材料 · Attachments: invoices, contracts, photographs and other evidence")
@Refuses(AttachmentProblem.class)
class AttachmentResource {

    private static final String ANY_TYPE = "*/*";
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final AttachmentRegister register;
    private final Writes writes;
    /** A file is held in memory completely, because its hash must be known before it is stored or sent. */
    private final Bulkhead bulkhead = new Bulkhead(AT_ONCE, PATIENCE, ATTACHMENTS_BUSY);

    private final SecurityIdentity identity;

    AttachmentResource(AttachmentRegister register, Writes writes, SecurityIdentity identity) {
        this.register = register;
        this.writes = writes;
        this.identity = identity;
    }

    @GET
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listAttachments", summary = "附件列表 · Attachments")
    public Page<AttachmentView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readAttachment", summary = "一个附件的信息 · Data of one attachment")
    public AttachmentView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    /**
     * The type is declared by the uploader. Headers tell browsers not to guess another, and not to open the file within the
     * site.
     */
    @GET
    @Path("{id}/content")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readAttachmentContent",
            summary = "附件原件；发出前核对 SHA-256 · The original file; its SHA-256 is verified before it is sent")
    @Parameter(in = ParameterIn.HEADER, name = HttpHeaders.IF_NONE_MATCH)
    @APIResponse(
            responseCode = "200",
            description = "原件 · The file",
            content = @Content(mediaType = ANY_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409") // CONTENT_DAMAGED
    public Response content(@PathParam("id") UUID id, @Context HttpHeaders headers, @Context Request request) {
        var found = register.read(id);
        var tag = "\"" + found.sha256() + "\"";
        var answer = ReadCondition.isUnchanged(request.getMethod(), headers.getRequestHeaders(), tag)
                ? Response.notModified()
                : Response.ok(bulkhead.pass(() -> register.content(id)))
                        .header(HttpHeaders.CONTENT_TYPE, found.mediaType())
                        .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.of(found.fileName()))
                        .header("X-Content-Type-Options", "nosniff");
        return answer.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({FUNDS_MAKER, INTEGRATION})
    @Operation(
            operationId = "uploadAttachment",
            summary =
                    "上传附件，至多 10 MiB；同一人重复上传同一内容得到同一附件 · Uploads an attachment of at most 10 MiB; the same content from the same user gives the same attachment")
    @RequestBody(
            required = true,
            description = "文件的原始字节 · The raw bytes of the file",
            content = {
                @Content(mediaType = MediaKind.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaKind.XML_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"),
                        example = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><invoice number=\"EXAMPLE\"/>"),
                @Content(
                        mediaType = MediaKind.TEXT_XML_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaKind.PNG_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaKind.JPEG_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaKind.OFD_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = MediaKind.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponseSchema(value = AttachmentView.class, responseCode = "201", responseDescription = "已登记 · Uploaded")
    public Response upload(
            @QueryParam("fileName")
                    @Parameter(
                            required = true,
                            description =
                                    "文件名，至多 200 个字符，不含控制字符和路径分隔符，不能只有空白和句点，也不能是 Windows 设备名 · File name of at most 200 characters,"
                                            + " without control characters and path separators; not only blanks and dots, and no device name of Windows",
                            example = "发票.xml")
                    String fileName,
            @Context HttpHeaders headers,
            InputStream body) {
        var kind = MediaKind.of(stated(headers));
        return bulkhead.pass(() -> {
            var content = read(body);
            var asked = UploadAttachment.of(fileName, kind, content);
            var user = identity.getPrincipal().getName();
            return writes.create(asked, () -> register.upload(user, asked, content));
        });
    }

    /** Null if there is none. */
    private static MediaType stated(HttpHeaders headers) {
        try {
            return headers.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** At most one byte beyond the limit. */
    private static byte[] read(InputStream body) {
        try {
            return body.readNBytes(UploadAttachment.LARGEST_BYTES + 1);
        } catch (IOException refused) {
            // By the limit of the body, or by a client that has disconnected.
            throw BODY_TOO_LARGE.because(UploadAttachment.LARGEST_BYTES);
        }
    }
}

package org.dongjiang.funds.book.log;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.codes.Label;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of the ledger over HTTP, under this path with the layout of C2SP tlog-tiles. */
@Path("/log")
@Produces(MediaType.TEXT_PLAIN)
@Tag(name = "log", description = "账簿日志与证明 · Ledger log and proofs")
class LogResource {

    private static final String TEXT = MediaType.TEXT_PLAIN + ";charset=utf-8";
    private static final String CHECKPOINT =
            "^\\S+\\n\\d+\\n[A-Za-z0-9+/]{43}=\\n[\\s\\S]*\\n— \\S+ [A-Za-z0-9+/=]+\\n$";
    private static final String KEY = "^\\S+\\+[0-9a-f]{8}\\+[A-Za-z0-9+/=]+\\n$";
    private static final String PROOF = "^c2sp\\.org/tlog-proof@v1\\n[\\s\\S]+\\n$";

    /** The path of a tile in C2SP tlog-tiles: its index in groups of three digits, and its width if it is not full. */
    private static final String TILE = "^(x\\d{3}/){0,4}\\d{3}(\\.p/[1-9]\\d{0,2})?$";

    /** Full tiles never change. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    private static final Label AT_LEAST_ONE = new Label("不小于 1 的整数", "a whole number of at least 1");
    private static final Pattern SIZE = Pattern.compile("[1-9]\\d{0,17}");

    private final LogReading reading;
    private final ReadableVouchers vouchers;

    LogResource(LogReading reading, ReadableVouchers vouchers) {
        this.reading = reading;
        this.vouchers = vouchers;
    }

    @GET
    @Path("checkpoint")
    @Produces(TEXT)
    @PermitAll
    @Operation(
            operationId = "readCheckpoint",
            summary = "最近公布的检查点 · The latest published checkpoint (C2SP tlog-checkpoint)")
    @APIResponse(
            responseCode = "200",
            description = "检查点：签名的文本 · A checkpoint: a signed note (C2SP tlog-checkpoint)",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, pattern = CHECKPOINT)))
    public Response checkpoint() {
        return Response.ok(reading.checkpoint())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("key")
    @Produces(TEXT)
    @PermitAll
    @Operation(
            operationId = "readLogKey",
            summary = "核验检查点的公钥 · The public key that verifies checkpoints",
            description =
                    "应另行取得并比对，例如当面或书面 · Compare it with a copy obtained through another channel, in person or on paper")
    @APIResponse(
            responseCode = "200",
            description = "核验用公钥，一行 · The key of the verifier, one line (C2SP signed-note)",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, pattern = KEY)))
    public String key() {
        return reading.key() + "\n";
    }

    @GET
    @Path("proofs/{voucher}")
    @Produces(TEXT)
    @RolesAllowed({AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(
            operationId = "readProof",
            summary = "凭证的入账证明，可离线核验 · The proof of a voucher; can be verified offline (C2SP tlog-proof)")
    @APIResponse(
            responseCode = "200",
            description = "入账证明，文本 · A proof, as text (C2SP tlog-proof)",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING, pattern = PROOF)))
    public String proof(@PathParam("voucher") UUID voucher) {
        vouchers.requireVisible(voucher);
        return reading.proof(voucher);
    }

    @GET
    @Path("consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "readConsistency",
            summary = "两个规模之间只增未改的证明 · Proof that between two sizes the log was only appended to")
    public ConsistencyView consistency(
            @QueryParam("from")
                    @Parameter(
                            description = "较早的规模 · The earlier size",
                            required = true,
                            example = "1",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "1",
                                            maximum = "999999999999999999"))
                    String from,
            @QueryParam("to")
                    @Parameter(
                            description = "较晚的规模 · The later size",
                            required = true,
                            example = "1",
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            format = "int64",
                                            minimum = "1",
                                            maximum = "999999999999999999"))
                    String to) {
        return reading.consistency(size("from", from), size("to", to));
    }

    /** Parsed here, because JAX-RS would answer 404 for a parameter that is not a number. */
    private static long size(String name, String text) {
        if (!SIZE.matcher(text).matches()) {
            throw FILTER_VALUE_INVALID.at(name, name, AT_LEAST_ONE);
        }
        return Long.parseLong(text);
    }

    @GET
    @Path("tile/{level:\\d{1,2}}/{tile:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(operationId = "readTile", summary = "哈希树的一块 · A tile of the tree (C2SP tlog-tiles)")
    @APIResponse(
            responseCode = "200",
            description = "至多 256 个 SHA-256 摘要，各 32 字节 · At most 256 hashes of SHA-256, 32 bytes each",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 8192)))
    public Response tile(
            @PathParam("level") @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "0", maximum = "63"))
                    int level,
            @PathParam("tile")
                    @Parameter(example = "000.p/1", schema = @Schema(type = SchemaType.STRING, pattern = TILE))
                    String tile) {
        return Response.ok(reading.tile(level, tile))
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }

    @GET
    @Path("tile/entries/{tile:.+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @WholeSite
    @RolesAllowed({AUDITOR, INTEGRATION})
    @Operation(operationId = "readEntries", summary = "一组凭证原文 · A bundle of vouchers' bytes (C2SP tlog-tiles)")
    @APIResponse(
            responseCode = "200",
            description = "至多 256 份凭证原文，各前置两字节长度 · At most 256 entries, each after its length in two bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response entries(
            @PathParam("tile")
                    @Parameter(example = "000.p/1", schema = @Schema(type = SchemaType.STRING, pattern = TILE))
                    String tile) {
        return Response.ok(reading.entries(tile))
                .header(HttpHeaders.CACHE_CONTROL, FOR_GOOD)
                .build();
    }
}

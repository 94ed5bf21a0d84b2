package org.dongjiang.kernel.history;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.json.MergePatch;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The operations on living records over HTTP, the same for all kinds. Who may write is at the resource, in {@link WrittenBy}. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class LivingResource<F extends Record, V extends Record & LivingView> {

    private static final String AS_OF = "业务日期：该日的状态 · Business day: the state on this day";
    private static final String KNOWN_AT =
            "时刻：当时所知；不带 asOf 时指当时那一天 · Instant: as known then; without asOf, of the day of this instant";

    private final LivingRegister<F, ?, ?, V> register;
    private final Writes writes;
    private final BulkWrites bulk;

    protected LivingResource(LivingRegister<F, ?, ?, V> register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "list", summary = "列表 · List")
    public Page<V> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "read", summary = "读取一条记录 · Reads a record")
    public V read(
            @PathParam("id") UUID id,
            @Parameter(description = AS_OF) @QueryParam("asOf") String asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") String knownAt) {
        return register.read(id, asOf, knownAt);
    }

    @POST
    @Authenticated
    @Operation(operationId = "add", summary = "登记 · Records something new")
    @APIResponse(responseCode = "201", description = "已登记 · Recorded")
    public Response add(@NotNull @Valid F asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @Authenticated
    @Operation(operationId = "addInBulk", summary = "批量登记 · Records in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<F> asked) {
        return bulk.record(asked, register::add);
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Authenticated
    @Operation(
            operationId = "change",
            summary = "变更：自某日起不再是原来那样 · Changes a record: it has become otherwise from a day on",
            description =
                    "请求体为 JSON Merge Patch（RFC 7396）：未给出的成员不变，null 表示没有值。登记有误请用更正 · The body is a JSON Merge Patch (RFC"
                            + " 7396): absent members stay, null means no value. Use a correction if something was recorded wrongly")
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Parameter(description = "自何日起；默认今天 · From which day on; today by default") @QueryParam("validFrom")
                    String validFrom,
            @NotNull JsonNode patch) {
        var day = validFrom == null ? null : Dates.asOf("validFrom", validFrom, null);
        return writes.act(patch, () -> register.change(id, ifMatch, day, patch));
    }

    @POST
    @Path("{id}/corrections")
    @Authenticated
    @Operation(
            operationId = "correct",
            summary = "更正：从来不是所登记的那样 · Corrects a record: it was never as it stands",
            description =
                    "从各成员取得现值之日起更正；更正前所知仍可用 knownAt 读取 · Corrects each member since it got its present value; what was known"
                            + " before can still be read with knownAt")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid Correction asked) {
        return writes.act(asked, () -> register.correct(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/ending")
    @Authenticated
    @Operation(operationId = "end", summary = "终止：自某日起不再存在 · Ends a record: from a day on it is no more")
    public Response end(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Ending asked) {
        return writes.act(asked, () -> register.end(id, ifMatch, asked));
    }

    @POST
    @Path("{id}/reopening")
    @Authenticated
    @Operation(operationId = "reopen", summary = "恢复：自某日起重新开始 · Reopens a record: from a day on it goes on again")
    public Response reopen(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Ending asked) {
        return writes.act(asked, () -> register.reopen(id, ifMatch, asked));
    }

    @GET
    @Path("{id}/history")
    @Authenticated
    @Operation(operationId = "readHistory", summary = "历史：每次登记、变更、更正 · History: each recording, change and correction")
    public Page<RecordEventView> history(@PathParam("id") UUID id, @Context UriInfo uri) {
        return register.history(id, uri.getQueryParameters());
    }

    @GET
    @Path("{id}/versions/{version}")
    @Authenticated
    @Operation(operationId = "readVersion", summary = "读取一个版本 · Reads a version")
    public V version(@PathParam("id") UUID id, @PathParam("version") long version) {
        return register.version(id, version);
    }
}

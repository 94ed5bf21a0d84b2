package org.dongjiang.peer;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.json.MergePatch;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Expos over HTTP. */
@Path("/expos")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "expos", description = "展会 · Expos")
class PlainExpoResource {

    private final PlainExpos expos;
    private final Writes writes;

    PlainExpoResource(PlainExpos expos, Writes writes) {
        this.expos = expos;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Operation(operationId = "list", summary = "列表 · List")
    public Page<PlainExpoView> list(@Context UriInfo uri) {
        return expos.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "read", summary = "读取一条记录 · Reads a record")
    public PlainExpoView read(@PathParam("id") UUID id) {
        return expos.read(id);
    }

    @POST
    @Authenticated
    @Operation(operationId = "add", summary = "登记 · Records something new")
    @APIResponse(responseCode = "201", description = "已登记 · Recorded")
    public Response add(@NotNull @Valid PlainExpoFacts asked) {
        return writes.create(asked, () -> expos.add(asked));
    }

    @PATCH
    @Path("{id}")
    @Consumes({MergePatch.MEDIA_TYPE, MediaType.APPLICATION_JSON})
    @Authenticated
    @Operation(operationId = "change", summary = "变更 · Changes a record")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull JsonNode patch) {
        return writes.act(patch, () -> expos.change(id, ifMatch, patch));
    }
}

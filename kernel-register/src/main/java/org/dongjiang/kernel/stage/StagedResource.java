package org.dongjiang.kernel.stage;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.dongjiang.kernel.history.ByPeople;
import org.dongjiang.kernel.history.LivingResource;
import org.dongjiang.kernel.history.LivingView;
import org.dongjiang.kernel.history.Staged;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The operations on living records that pass through stages, in addition to those on all living records. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public abstract class StagedResource<F extends Record & Staged, V extends Record & LivingView>
        extends LivingResource<F, V> {

    private final StagedRegister<F, ?, ?, V> register;
    private final Writes writes;

    protected StagedResource(StagedRegister<F, ?, ?, V> register, Writes writes, BulkWrites bulk) {
        super(register, writes, bulk);
        this.register = register;
        this.writes = writes;
    }

    @GET
    @Path("{id}/next-steps")
    @Authenticated
    @Operation(
            operationId = "readNextSteps",
            summary = "可走的下一步，各缺什么 · The next steps of a record, and what each still needs")
    public NextSteps nextSteps(
            @PathParam("id") UUID id,
            @Parameter(description = "在哪一天推进；默认今天 · The day of the step; today by default") @QueryParam("asOf")
                    String asOf) {
        return register.nextSteps(id, asOf == null ? null : Dates.asOf("asOf", asOf, null));
    }

    @GET
    @Path("{id}/transitions")
    @Authenticated
    @Operation(operationId = "listTransitions", summary = "阶段推进列表 · Transitions of a record")
    public Page<TransitionView> transitions(@PathParam("id") UUID id, @Context UriInfo uri) {
        return register.transitions(id, uri.getQueryParameters());
    }

    @GET
    @Path("{id}/transitions/{number}")
    @Authenticated
    @Operation(operationId = "readTransition", summary = "读取一次阶段推进 · Reads a transition")
    public TransitionView transition(@PathParam("id") UUID id, @PathParam("number") long number) {
        return register.transition(id, number);
    }

    @POST
    @Path("{id}/transitions")
    @Authenticated
    @Operation(
            operationId = "recordTransition",
            summary = "推进到另一阶段 · Records that a record reached another stage",
            description =
                    "按发生当日的规则办理。须经另一人确认的，先提出（201），记录不变 · By the rules of the day on which it happened. A step that needs a"
                            + " second person is proposed (201), and the record stays as it is")
    @APIResponse(responseCode = "200", description = "已生效 · Done")
    @APIResponse(responseCode = "201", description = "已提出，待另一人确认 · Proposed, to be confirmed by another person")
    public Response take(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid TakeStep asked) {
        return writes.actOrCreate(
                asked,
                () -> register.take(id, ifMatch, asked),
                made -> made instanceof TransitionView proposed ? Long.toString(proposed.number()) : null);
    }

    @POST
    @Path("{id}/transitions/{number}/confirmation")
    @Authenticated
    @ByPeople
    @Operation(
            operationId = "confirmTransition",
            summary = "确认他人提出的阶段推进 · Confirms a transition that another person proposed")
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.confirm(id, ifMatch, number));
    }

    @POST
    @Path("{id}/transitions/{number}/rejection")
    @Authenticated
    @ByPeople
    @Operation(
            operationId = "rejectTransition",
            summary = "否决他人提出的阶段推进 · Rejects a transition that another person proposed")
    public Response reject(
            @PathParam("id") UUID id,
            @PathParam("number") long number,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RejectTransition asked) {
        return writes.act(asked, () -> register.reject(id, ifMatch, number, asked.reason()));
    }
}

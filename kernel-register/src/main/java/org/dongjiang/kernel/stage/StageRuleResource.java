package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;

import io.quarkus.security.Authenticated;
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
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.change.ChangeStatus;
import org.dongjiang.kernel.change.RejectChange;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.history.DayPrecision;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules of the stages of a service over HTTP. */
@Path("/stage-rules")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "stage-rules", description = "阶段规则 · Rules of stages")
@CodeLists({ChangeStatus.class, DayPrecision.class, TransitionState.class})
@Refuses(ChangeProblem.class)
@WholeSite
class StageRuleResource {

    private final StageRuleRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    StageRuleResource(StageRuleRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listStageRules", summary = "阶段规则列表 · Rules of stages")
    public Page<StageRuleView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readStageRule", summary = "一项阶段规则 · One rule of stages")
    public StageRuleView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestStageRule",
            summary = "申请设定阶段规则 · Requests a rule of stages",
            description =
                    "由另一名管理员复核后，自所填之日起取代同一步的前一规则，不得追溯 · Approved by another administrator, it replaces the former rule of the"
                            + " same step from its day on, never on past days")
    @APIResponseSchema(value = StageRuleView.class, responseCode = "201", responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid StageRuleFacts asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "requestStageRulesInBulk", summary = "批量申请设定阶段规则 · Requests rules of stages in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<StageRuleFacts> asked) {
        return bulk.record(asked, register::request);
    }

    @POST
    @Path("{id}/approval")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "approveStageRule",
            summary = "复核阶段规则：由申请人以外的管理员复核 · Approves a rule that another administrator requested")
    public Response approve(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.approve(id, ifMatch));
    }

    @POST
    @Path("{id}/rejection")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "rejectStageRule",
            summary = "否决阶段规则的申请 · Rejects a rule that another administrator requested")
    public Response reject(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RejectChange asked) {
        return writes.act(asked, () -> register.reject(id, ifMatch, asked.reason()));
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "withdrawStageRule", summary = "申请人撤回阶段规则的申请 · Withdraws a request of your own")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.withdraw(id, ifMatch));
    }
}

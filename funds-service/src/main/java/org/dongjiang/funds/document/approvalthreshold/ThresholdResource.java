package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.FUNDS_CHECKER;
import static org.dongjiang.kernel.security.Roles.FUNDS_MAKER;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dongjiang.funds.reference.change.ChangeResource;
import org.dongjiang.kernel.area.WholeSite;
import org.dongjiang.kernel.change.ChangeProblem;
import org.dongjiang.kernel.codes.CodeLists;
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.problem.Refuses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Approval thresholds over HTTP. */
@Path("/approval-thresholds")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "approval-thresholds", description = "审批额度 · Approval thresholds")
@Refuses(ChangeProblem.class)
@CodeLists(ThresholdRequirement.class)
@WholeSite
class ThresholdResource extends ChangeResource {

    private final ThresholdRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    ThresholdResource(ThresholdRegister register, Writes writes, BulkWrites bulk) {
        super(register, writes);
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "listApprovalThresholds", summary = "审批额度列表 · Approval thresholds")
    public Page<ApprovalThresholdView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({ADMINISTRATOR, AUDITOR, FUNDS_MAKER, FUNDS_CHECKER, INTEGRATION})
    @Operation(operationId = "readApprovalThreshold", summary = "一项审批额度 · One approval threshold")
    public ApprovalThresholdView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(ADMINISTRATOR)
    @Operation(operationId = "requestApprovalThreshold", summary = "申请设定审批额度 · Requests an approval threshold")
    @APIResponseSchema(
            value = ApprovalThresholdView.class,
            responseCode = "201",
            responseDescription = "已申请 · Requested")
    public Response request(@NotNull @Valid RequestApprovalThreshold asked) {
        return writes.create(asked, () -> register.request(asked));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(ADMINISTRATOR)
    @Operation(
            operationId = "requestApprovalThresholdsInBulk",
            summary = "批量申请设定审批额度 · Requests approval thresholds in bulk")
    public Response requestInBulk(@NotNull @Valid Bulk<RequestApprovalThreshold> asked) {
        return bulk.record(asked, register::request);
    }
}

package org.dongjiang.kernel.area;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.AUDITOR;
import static org.dongjiang.kernel.security.Roles.SUPERVISOR;

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
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Emergency accesses over HTTP. */
@Path("/emergency-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "emergency-accesses", description = "紧急查阅 · Emergency accesses (break-glass)")
public class EmergencyAccessResource {

    private final EmergencyAccessRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    EmergencyAccessResource(EmergencyAccessRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @RolesAllowed({AUDITOR, ADMINISTRATOR, SUPERVISOR})
    @Operation(
            operationId = "listEmergencyAccesses",
            summary = "紧急查阅列表；督导只见本人的 · Emergency accesses; a supervisor sees his own")
    public Page<EmergencyAccessView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({AUDITOR, ADMINISTRATOR, SUPERVISOR})
    @Operation(operationId = "readEmergencyAccess", summary = "读取一次紧急查阅 · Reads an emergency access")
    public EmergencyAccessView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "openEmergencyAccess",
            summary = "紧急查阅：三小时内可读辖区以外的一个行政区划 · Opens a division outside your area, to be read for three hours",
            description =
                    "登记后不可撤销，可提前结束；审计与管理员可见，并进入变更流。只可读本服务中您的角色可读的记录，不可写 · It is recorded for good, can be given back early, is seen by auditors and administrators, and in the feed. You"
                            + " may read what your roles read in this service, and write nothing")
    @APIResponseSchema(
            value = EmergencyAccessView.class,
            responseCode = "201",
            responseDescription = "已登记，可查阅 · Recorded and open")
    public Response open(@NotNull @Valid OpenEmergencyAccess asked) {
        return writes.create(asked, () -> register.open(asked));
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed(SUPERVISOR)
    @Operation(
            operationId = "endEmergencyAccess",
            summary = "提前结束本人的紧急查阅 · Gives back an emergency access of your own before its time is over",
            description =
                    "即刻不再可读该行政区划；同一区划的其他紧急查阅不受影响。登记仍在，结束另行登记并进入变更流 · From now on it opens nothing; another access to the same"
                            + " division stays as it is. That it was opened stays recorded; its ending is recorded too, and is in the feed")
    public Response end(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return writes.act(null, () -> register.end(id, ifMatch));
    }

    @POST
    @Path("bulk")
    @RolesAllowed(SUPERVISOR)
    @Operation(operationId = "openEmergencyAccessesInBulk", summary = "批量紧急查阅 · Opens many divisions")
    public Response openInBulk(@NotNull @Valid Bulk<OpenEmergencyAccess> asked) {
        return bulk.record(asked, register::open);
    }
}

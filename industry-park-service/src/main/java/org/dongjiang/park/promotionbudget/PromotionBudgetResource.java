package org.dongjiang.park.promotionbudget;

import static org.dongjiang.kernel.security.Roles.ADMINISTRATOR;
import static org.dongjiang.kernel.security.Roles.INTEGRATION;
import static org.dongjiang.kernel.security.Roles.PARK_MANAGER;

import io.quarkus.security.Authenticated;
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
import org.dongjiang.kernel.idempotency.Bulk;
import org.dongjiang.kernel.idempotency.BulkWrites;
import org.dongjiang.kernel.idempotency.MoneyFact;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.listing.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Promotion budgets over HTTP. */
@Path("/promotion-budgets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "promotion-budgets", description = "招商经费预算 · Promotion budgets")
class PromotionBudgetResource {

    private final PromotionBudgetRegister register;
    private final Writes writes;
    private final BulkWrites bulk;

    PromotionBudgetResource(PromotionBudgetRegister register, Writes writes, BulkWrites bulk) {
        this.register = register;
        this.writes = writes;
        this.bulk = bulk;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPromotionBudgets", summary = "招商经费预算列表 · Promotion budgets")
    public Page<PromotionBudgetView> list(@Context UriInfo uri) {
        return register.list(uri.getQueryParameters());
    }

    @GET
    @Path("{id}")
    @Authenticated
    @Operation(operationId = "readPromotionBudget", summary = "读取招商经费预算 · Reads a promotion budget")
    public PromotionBudgetView read(@PathParam("id") UUID id) {
        return register.read(id);
    }

    @POST
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addPromotionBudget", summary = "登记招商经费预算 · Records a promotion budget")
    @APIResponseSchema(value = PromotionBudgetView.class, responseCode = "201", responseDescription = "已登记 · Recorded")
    public Response add(@NotNull @Valid AddPromotionBudget asked) {
        return writes.create(asked, () -> register.add(asked));
    }

    @POST
    @Path("bulk")
    @MoneyFact
    @RolesAllowed({PARK_MANAGER, ADMINISTRATOR, INTEGRATION})
    @Operation(operationId = "addPromotionBudgetsInBulk", summary = "批量登记招商经费预算 · Records promotion budgets in bulk")
    public Response addInBulk(@NotNull @Valid Bulk<AddPromotionBudget> asked) {
        return bulk.record(asked, register::add);
    }
}

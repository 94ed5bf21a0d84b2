package org.dongjiang.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merged contract over HTTP. */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract", description = "接口契约 · Contract")
class ContractResource {

    private final SuiteContract contract;

    ContractResource(SuiteContract contract) {
        this.contract = contract;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readContract", summary = "全套接口契约（OpenAPI） · The contract of the whole suite (OpenAPI)")
    public JsonNode read() {
        return contract.document();
    }
}

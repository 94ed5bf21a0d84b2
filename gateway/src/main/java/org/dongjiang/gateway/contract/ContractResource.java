package org.dongjiang.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merged contract over HTTP. */
@Path("/openapi")
@Tag(name = "contract", description = "接口契约 · Contract")
class ContractResource {

    private final SuiteContract contract;

    ContractResource(SuiteContract contract) {
        this.contract = contract;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readContract", summary = "全套接口契约（OpenAPI） · The contract of the whole suite (OpenAPI)")
    @APIResponseSchema(value = Document.class, responseCode = "200", responseDescription = "OpenAPI 3.0.3")
    public JsonNode read() {
        return contract.document();
    }

    /** What the contract says of itself. */
    @Schema(name = "OpenApiDocument", description = "OpenAPI 文档 · An OpenAPI document")
    private record Document(String openapi) {}
}

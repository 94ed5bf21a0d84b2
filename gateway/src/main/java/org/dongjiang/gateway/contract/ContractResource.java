package org.dongjiang.gateway.contract;

import static org.dongjiang.kernel.problem.CommonProblem.FILTER_VALUE_INVALID;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The merged contract over HTTP. */
@Path("/openapi")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contract", description = "接口契约 · Contract")
class ContractResource {

    private static final String JSON = "json";

    private final SuiteContract contract;

    ContractResource(SuiteContract contract) {
        this.contract = contract;
    }

    @GET
    @PermitAll
    @Operation(operationId = "readContract", summary = "全套接口契约（OpenAPI） · The contract of the whole suite (OpenAPI)")
    @APIResponse(
            responseCode = "200",
            description = "OpenAPI 3.1 文档 · An OpenAPI 3.1 document",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
    public JsonNode read(
            @Parameter(
                            description = "格式，只有 json · Format; only json",
                            schema = @Schema(type = SchemaType.STRING, enumeration = JSON))
                    @QueryParam("format")
                    String format) {
        if (format != null && !format.equals(JSON)) {
            throw FILTER_VALUE_INVALID.at("format", "format", JSON);
        }
        return contract.document();
    }
}

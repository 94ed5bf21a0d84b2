package org.dongjiang.kernel.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * What a request that records many things promises: {@code /arrivals:batch} takes many of what {@code /arrivals} takes, and tells of
 * each what that tells.
 */
final class ManyAtOnce {

    private static final String ENDING = ":batch";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private ManyAtOnce() {}

    static void complete(OpenAPI document, String path, Operation many) {
        if (many == null || !path.endsWith(ENDING)) {
            return;
        }
        var family = document.getPaths().getPathItem(path.substring(0, path.length() - ENDING.length()));
        var nouns = family.getGET().getOperationId().replaceFirst("^list", "");
        var one = family.getPOST();
        var view = one.getResponses()
                .getAPIResponse("201")
                .getContent()
                .getMediaType(JSON)
                .getSchema();
        document.getComponents()
                .addSchema(nouns + "Recorded", items(ref(view.getRef())))
                .addSchema(nouns + "Result", result(view))
                .addSchema(nouns + "Results", items(component(nouns + "Result")));
        many.getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("逐份登记，各份结果按序 · EACH: what came of each, in order")
                                .content(content(component(nouns + "Results"))))
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("全部已登记，按序 · ALL: all are recorded, in order")
                                .content(content(component(nouns + "Recorded"))));
        var asked = ContractFilter.resolve(document, body(many));
        var example = ContractFilter.resolve(document, body(one)).getExamples().get(0);
        asked.setExamples(List.of(example(example)));
    }

    /** Each on its own, so that the example can be sent after that of one. */
    private static Map<String, Object> example(Object item) {
        var example = new LinkedHashMap<String, Object>();
        example.put("mode", "EACH");
        example.put("items", List.of(item));
        return example;
    }

    private static Schema body(Operation operation) {
        return operation.getRequestBody().getContent().getMediaType(JSON).getSchema();
    }

    private static Schema items(Schema item) {
        return object("按请求的顺序 · In the order asked for")
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(item));
    }

    private static Schema result(Schema view) {
        return object("单独登记时会得到的答复 · What a request for this alone would have been answered")
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .format("int32")
                                .description("HTTP 状态码，201 为已登记 · HTTP status, 201 where it is recorded"))
                .addProperty("document", ref(view.getRef()))
                .addProperty("problem", ref(PROBLEM));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(SchemaType.OBJECT)).description(description);
    }

    private static Schema component(String name) {
        return ref("#/components/schemas/" + name);
    }

    private static Schema ref(String ref) {
        return OASFactory.createSchema().ref(ref);
    }

    private static Content content(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(schema));
    }
}

package org.dongjiang.kernel.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * The contract of bulk requests: {@code /contributions/bulk} accepts many bodies of {@code /contributions}, and answers
 * for each.
 */
final class BulkContract {

    private static final String ENDING = "/bulk";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "#/components/schemas/Problem";

    private static final String DESCRIPTION = """
            最多 1000 项，必须带 Idempotency-Key。mode 为 ALL 时同一事务：任一项被拒则全部不登记，并以 JSON 指针（如 /items/12/code）\
            指明是哪一项；全部登记的答复为 201。mode 为 EACH 时逐项登记，互不影响，无法读取的一项也只拒绝该项；答复 200，按序给出各项的结果。\
            中断后以同一个键重发同一请求，已登记的不会重复，其余继续 · At most 1000 items; Idempotency-Key is required. Mode ALL records \
            all items in one transaction: if one is refused, none is recorded, and the problem points to it, such as /items/12/code; the \
            response is 201 if all are recorded. Mode EACH records each item separately: an item that cannot be read or breaks a rule is \
            refused alone. The response 200 has the result of each, in order. After an interruption, send the same request with the same \
            key again: nothing is recorded twice, and the remaining items follow""";

    private BulkContract() {}

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
                .addSchema(nouns + "Result", result(view))
                .addSchema(nouns + "Results", items(component(nouns + "Result")));
        var each = OASFactory.createAPIResponse()
                .description("EACH：逐项登记，按序给出各项结果 · EACH: the result of each item, in order")
                .content(content(component(nouns + "Results")));
        Answers.addHeaders(each, Answers.REPLAYED_ITEMS);
        many.getResponses()
                .addAPIResponse("200", each)
                .addAPIResponse(
                        "201",
                        OASFactory.createAPIResponse()
                                .description("ALL：全部已登记，按序 · ALL: all items are recorded, in order")
                                .content(content(component(nouns + "Results"))));
        many.setDescription(many.getDescription().replace(many.getSummary(), DESCRIPTION));
        ContractFilter.requireKey(many);
        nameBody(document, many, verb(one) + nouns)
                .setExamples(List.of(example(ContractFilter.resolve(document, body(one))
                        .getExamples()
                        .get(0))));
    }

    private static String verb(Operation one) {
        var verb = one.getOperationId().replaceFirst("[A-Z].*", "");
        return verb.substring(0, 1).toUpperCase(Locale.ROOT) + verb.substring(1);
    }

    /** What is taken is called after its kind; the type that it has in Java is called after two. */
    private static Schema nameBody(OpenAPI document, Operation many, String name) {
        var asked = ContractFilter.resolve(document, body(many));
        document.getComponents().removeSchema(body(many).getRef().replaceFirst(".*/", ""));
        document.getComponents().addSchema(name, asked);
        many.getRequestBody().getContent().getMediaType(JSON).setSchema(component(name));
        return asked;
    }

    /** Separate from the example of one, so that it can be sent after that. */
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
        return object("按请求的顺序 · In the order of the request")
                .required(List.of("items"))
                .addProperty(
                        "items",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.ARRAY))
                                .items(item));
    }

    private static Schema result(Schema view) {
        return object("一项的结果：登记的记录，或拒绝的原因 · The result of one item: the record, or why it was refused")
                .required(List.of("status"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.INTEGER))
                                .format("int32")
                                .description("HTTP 状态码，201 为已登记 · HTTP status; 201 if recorded"))
                .addProperty("record", ref(view.getRef()))
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

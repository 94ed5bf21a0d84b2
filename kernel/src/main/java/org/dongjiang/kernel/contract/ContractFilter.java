package org.dongjiang.kernel.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.ListFormat;
import org.dongjiang.kernel.listing.ListParameters;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Completes the document while it is built, so that no feature repeats what all of them promise. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String JSON = "application/json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final Map<String, String> ANY = new TreeMap<>(Map.of(
            "400", "请求不合规定 · Malformed",
            "406", "无法按要求的格式回答 · Format not offered",
            "429", "请求过于频繁，请按 Retry-After 重试 · Too many requests, as the gateway counts them",
            "500", "内部错误，仅给出追踪号 · Internal fault: a trace id and nothing else",
            "503", "暂不可用，请按 Retry-After 重试 · Not available for the moment"));
    private static final Map<String, String> SECURED =
            new TreeMap<>(Map.of("401", "未登录 · Not signed in", "403", "角色不允许 · Role missing"));
    private static final Map<String, String> WRITE = new TreeMap<>(Map.of(
            "409", "状态不允许 · The state forbids it",
            "413", "请求体过大 · Body too large",
            "415", "内容类型不接受 · Content type not accepted",
            "422", "规则不允许 · A rule forbids it"));

    private static final DotName FILTER = DotName.createSimple(Filter.class);

    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        // Of what is generic only the kinds with a record in them are ever sent.
        List.of("Page", "Bulk", "Submission").forEach(document.getComponents()::removeSchema);
        document.getPaths().getPathItems().forEach((path, item) -> nameAction(document, path, item));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> BulkContract.complete(document, path, item.getPOST()));
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    var statuses = new TreeMap<>(ANY);
                    if (operation.getSecurity() == null
                            || operation.getSecurity().isEmpty()) {
                        operation.setSecurity(List.of()); // Said, not left out: it is public on purpose.
                    } else {
                        statuses.putAll(SECURED);
                    }
                    if (path.contains("{")) {
                        statuses.put("404", "没有这条记录 · No such record");
                    }
                    if (method != HttpMethod.GET) {
                        completeWrite(operation, statuses);
                    }
                    completeList(document, operation);
                    statuses.forEach((status, description) -> addProblem(operation, status, description));
                }));
    }

    /**
     * What can be done with every record of a family stands in one class, which cannot know their name: {@code approve} becomes
     * {@code approveContribution} after {@code readContribution}, and answers with the record, and with what members it adds to it.
     */
    private static void nameAction(OpenAPI document, String path, PathItem item) {
        var action = item.getPOST();
        var record = document.getPaths().getPathItem(path.replaceFirst("/[^/]*$", ""));
        if (action == null || !path.matches(".*/\\{id}/[^/{]+") || record == null || record.getGET() == null) {
            return;
        }
        var read = record.getGET();
        var noun = read.getOperationId().replaceFirst("^read", "");
        if (action.getOperationId().matches("[a-z]+")) {
            action.setOperationId(action.getOperationId() + noun);
        }
        if (action.getSecurity() == null) {
            // What asks for roles in a class that others inherit from is not seen as such, and would be called public.
            action.setSecurity(read.getSecurity());
        }
        var answer = action.getResponses().getAPIResponse("200");
        if (answer != null && !isNamed(answer.getContent().getMediaType(JSON))) {
            action.getResponses()
                    .addAPIResponse(
                            "200",
                            OASFactory.createAPIResponse()
                                    .description("已办理 · Done")
                                    .content(with(
                                            read.getResponses()
                                                    .getAPIResponse("200")
                                                    .getContent(),
                                            answer.getContent()
                                                    .getMediaType(JSON)
                                                    .getSchema())));
        }
    }

    private static Content with(Content record, Schema added) {
        if (added == null || added.getProperties() == null) {
            return record;
        }
        var both = OASFactory.createSchema()
                .allOf(List.of(record.getMediaType(JSON).getSchema(), added));
        return OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(both));
    }

    private static boolean isNamed(MediaType content) {
        return content.getSchema() != null && content.getSchema().getRef() != null;
    }

    private static void completeWrite(Operation operation, Map<String, String> statuses) {
        statuses.putAll(WRITE);
        if (operation.getResponses().getAPIResponse("201") != null) {
            statuses.replace("403", "角色不允许，或本站未允许程序写入 · Role missing, or the site does not let programs write here");
        }
        boolean guarded = parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        if (guarded) {
            statuses.put("412", "记录已被修改 · The record has changed");
            statuses.put("428", "缺少 If-Match · If-Match is missing");
        }
        if (!guarded && operation.getResponses().getAPIResponse("201") == null) {
            return; // Nothing is recorded.
        }
        add(
                operation,
                OASFactory.createParameter()
                        .in(Parameter.In.HEADER)
                        .name("Idempotency-Key")
                        .description("重试时沿用同一个键，结果只登记一次；登记资金及批量登记时必填 · Repeat it when you retry, and the fact"
                                + " is recorded once; required where money is recorded and in bulk")
                        .schema(text().minLength(1).maxLength(200)));
    }

    /** The parameters of a list follow from the view records that it returns. */
    private void completeList(OpenAPI document, Operation operation) {
        var view = listedView(document, operation);
        if (view == null) {
            completeStated(operation);
            return;
        }
        var component = index.getClassByName(view);
        for (var field : component.recordComponents()) {
            var filter = field.annotation(FILTER);
            if (filter != null) {
                ListParameters.of(
                                field.name(),
                                field.type().name().toString(),
                                isEnum(field.type().name()))
                        .forEach((name, description) -> add(operation, query(name, description)));
            }
        }
        ListParameters.RESERVED.forEach((name, description) -> add(operation, query(name, description)));
        completeExports(operation);
    }

    /** What stands in an order of its own and has no filters takes some of the parameters of lists, and says which. */
    private static void completeStated(Operation operation) {
        for (var parameter : parameters(operation)) {
            var description = ListParameters.RESERVED.get(parameter.getName());
            if (description != null && parameter.getDescription() == null) {
                parameter.description(description);
            }
            if (parameter.getSchema() == null) {
                parameter.schema(text());
            }
            if (ListFormat.PARAMETER.equals(parameter.getName())) {
                completeExports(operation);
            }
        }
    }

    private static void completeExports(Operation operation) {
        var answers = operation.getResponses().getAPIResponse("200").getContent();
        for (var format : ListFormat.values()) {
            if (format != ListFormat.JSON) {
                var file = text().description(ListParameters.EXPORTS.get(format));
                answers.addMediaType(
                        format.mediaTypeName(),
                        OASFactory.createMediaType().schema(format == ListFormat.XLSX ? file.format("binary") : file));
            }
        }
    }

    private boolean isEnum(DotName type) {
        var found = index.getClassByName(type);
        return found != null && found.isEnum();
    }

    /** The class of the records in {@code {items: [...]}} of the 200 answer; null where this is no filtered list. */
    private DotName listedView(OpenAPI document, Operation operation) {
        var ok = operation.getResponses() == null
                ? null
                : operation.getResponses().getAPIResponse("200");
        if (ok == null || ok.getContent() == null || ok.getContent().getMediaType(JSON) == null) {
            return null;
        }
        var schema = resolve(document, ok.getContent().getMediaType(JSON).getSchema());
        var items = schema == null || schema.getProperties() == null
                ? null
                : schema.getProperties().get("items");
        if (items == null || items.getItems() == null || items.getItems().getRef() == null) {
            return null;
        }
        var name = items.getItems().getRef().replaceFirst(".*/", "");
        return index.getKnownClasses().stream()
                .filter(type ->
                        type.isRecord() && type.name().withoutPackagePrefix().equals(name))
                .filter(type -> type.recordComponents().stream().anyMatch(member -> member.hasAnnotation(FILTER)))
                .map(ClassInfo::name)
                .findFirst()
                .orElse(null);
    }

    static Schema resolve(OpenAPI document, Schema schema) {
        if (schema == null || schema.getRef() == null) {
            return schema;
        }
        return document.getComponents().getSchemas().get(schema.getRef().replaceFirst(".*/", ""));
    }

    private static Parameter query(String name, String description) {
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(name)
                .description(description)
                .schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static void add(Operation operation, Parameter parameter) {
        var all = new ArrayList<>(parameters(operation));
        all.add(parameter);
        operation.setParameters(all);
    }

    private static void addProblem(Operation operation, String status, String description) {
        if (operation.getResponses().getAPIResponse(status) != null
                && operation.getResponses().getAPIResponse(status).getContent() != null) {
            return;
        }
        APIResponse response = OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM_SCHEMA))));
        operation.getResponses().addAPIResponse(status, response);
    }
}

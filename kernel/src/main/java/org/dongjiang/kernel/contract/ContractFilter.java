package org.dongjiang.kernel.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dongjiang.kernel.listing.ListFormat;
import org.dongjiang.kernel.listing.ListParameters;
import org.dongjiang.kernel.security.Roles;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/** Completes the document at build time, so that features need not repeat the common parts. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

    private static final String JSON = "application/json";
    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String LIST_OF_INDICATORS = "listIndicators";
    private static final String READ_FEED = "readFeed";
    private static final String LIST_OF_SERIES = "listIndicatorSeries";
    /** Of a series each step is one. */
    private static final String PERIOD = "period";

    private static final String IF_MATCH = "If-Match";
    private static final String IF_NONE_MATCH = "If-None-Match";
    /** As the ETag of a record. */
    private static final String A_VERSION = "\"\\d+(\\.\\d+)*\"";

    private static final Set<Integer> ANY = Set.of(400, 401, 403, 405, 406, 414, 429, 431, 500, 503, 504, 505);
    private static final Set<Integer> WRITE = Set.of(409, 413, 415, 422);

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);
    private static final DotName QUERY_PARAM = DotName.createSimple("jakarta.ws.rs.QueryParam");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final DotName POST = DotName.createSimple("jakarta.ws.rs.POST");
    static final String WHERE_ALLOWED = "（integration 须本站允许 · integration where the site allows it）";
    private static final DotName MONEY_FACT = DotName.createSimple("org.dongjiang.kernel.idempotency.MoneyFact");

    private final IndexView index;
    private final Queries queries;

    /** By the ids of their operations; several if classes from which resources inherit use the same id. */
    private final Map<String, List<MethodInfo>> methods = new HashMap<>();

    public ContractFilter(IndexView index) {
        this.index = index;
        queries = new Queries(index);
        for (var named : index.getAnnotations(OPERATION)) {
            if (named.target().kind() == AnnotationTarget.Kind.METHOD && named.value("operationId") != null) {
                methods.computeIfAbsent(named.value("operationId").asString(), unknown -> new ArrayList<>())
                        .add(named.target().asMethod());
            }
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        // Of generic types only those with a record are ever sent.
        List.of("Page", "Bulk", "Submission").forEach(document.getComponents()::removeSchema);
        RecordContract.complete(document, index);
        var items = document.getPaths().getPathItems();
        items.forEach((path, item) ->
                item.getOperations().values().forEach(operation -> completeAsDeclared(path, operation)));
        items.forEach((path, item) -> nameAction(document, path, item));
        items.forEach((path, item) -> BulkContract.complete(document, path, item.getPOST()));
        var members = Members.complete(document, index);
        StageContract.complete(document);
        items.forEach((path, item) -> answerWithRecord(document, path, item));
        Answers.define(document);
        items.forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> complete(document, members, path, method, operation)));
        Members.removeUnused(document);
        Answers.removeUnused(document);
    }

    /** Declarations by annotations that the document does not include. */
    private void completeAsDeclared(String path, Operation operation) {
        var method = method(path, operation);
        if (operation.getDescription() == null) {
            operation.setDescription(operation.getSummary());
        }
        if (method == null) {
            return;
        }
        if (method.hasDeclaredAnnotation(MONEY_FACT)) {
            requireKey(operation);
        }
        var roles = method.declaredAnnotation(ROLES_ALLOWED);
        if (roles != null) {
            operation.setDescription(operation.getDescription() + "\n\n须有下列角色之一 · Requires one of these roles: "
                    + String.join(", ", roles.value().asStringArray())
                    + (isWriteOfPrograms(method, roles) ? WHERE_ALLOWED : ""));
        }
    }

    /** The method of an operation; null if there is none. */
    private MethodInfo method(String path, Operation operation) {
        var named = methods.getOrDefault(operation.getOperationId(), List.of());
        return named.stream()
                .filter(method -> isInherited(method, path))
                .findFirst()
                .orElse(named.isEmpty() ? null : named.get(0));
    }

    /** Whether the resource at a path inherits a method. */
    private boolean isInherited(MethodInfo method, String path) {
        return index.getAllKnownSubclasses(method.declaringClass().name()).stream()
                .map(resource -> resource.declaredAnnotation(PATH))
                .anyMatch(at -> at != null && path.contains(at.value().asString() + "/{id}/"));
    }

    private static boolean isWriteOfPrograms(MethodInfo method, AnnotationInstance roles) {
        return method.hasDeclaredAnnotation(POST)
                && List.of(roles.value().asStringArray()).contains(Roles.INTEGRATION);
    }

    static void requireKey(Operation operation) {
        if (named(operation, IDEMPOTENCY_KEY).isEmpty()) {
            add(operation, idempotencyKey().required(true));
        }
    }

    /**
     * Common operations of several kinds of records are in one class without their names: {@code approve} becomes
     * {@code approveContribution} after {@code readContribution}.
     */
    private static void nameAction(OpenAPI document, String path, PathItem item) {
        var read = readOfRecord(document, path);
        if (read == null) {
            return;
        }
        item.getOperations().values().forEach(action -> {
            if (action.getOperationId().matches("[a-z]+")) {
                action.setOperationId(action.getOperationId() + noun(read));
            }
            if (action.getSecurity() == null) {
                // Roles in a class from which others inherit are not detected, and the operation would be documented as
                // public.
                action.setSecurity(read.getSecurity());
            }
        });
    }

    /** The action answers with the record, with the members that it adds. */
    private static void answerWithRecord(OpenAPI document, String path, PathItem item) {
        var read = readOfRecord(document, path);
        if (read == null || item.getPOST() == null) {
            return;
        }
        var responses = item.getPOST().getResponses();
        var answer = responses.getAPIResponse("200");
        if (answer == null || isNamed(answer.getContent().getMediaType(JSON))) {
            return;
        }
        var added = answer.getContent().getMediaType(JSON).getSchema();
        var record = read.getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType(JSON)
                .getSchema();
        var schema = added == null || added.getProperties() == null
                ? record
                : both(document, "Approved" + noun(read), resolve(document, record), added);
        responses.addAPIResponse(
                "200",
                OASFactory.createAPIResponse()
                        .description("已办理 · Done")
                        .content(OASFactory.createContent()
                                .addMediaType(JSON, OASFactory.createMediaType().schema(schema))));
    }

    private static Schema both(OpenAPI document, String name, Schema record, Schema added) {
        var properties = new LinkedHashMap<>(record.getProperties());
        properties.putAll(added.getProperties());
        document.getComponents()
                .addSchema(
                        name,
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.OBJECT))
                                .description(record.getDescription())
                                .properties(properties)
                                .required(new ArrayList<>(record.getRequired())));
        return OASFactory.createSchema().ref(name);
    }

    /** The operation that reads the record to which a path of an action belongs; null if it belongs to none. */
    private static Operation readOfRecord(OpenAPI document, String path) {
        var record = document.getPaths().getPathItem(path.replaceFirst("/[^/]*$", ""));
        return !path.matches(".*/\\{id}/[^/{]+") || record == null ? null : record.getGET();
    }

    private static String noun(Operation read) {
        return read.getOperationId().replaceFirst("^read", "");
    }

    private static boolean isNamed(MediaType content) {
        return content.getSchema() != null && content.getSchema().getRef() != null;
    }

    private void complete(OpenAPI document, Members members, String path, HttpMethod method, Operation operation) {
        var statuses = new TreeSet<>(ANY);
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(List.of()); // Stated explicitly: it is public on purpose.
        } else {
            // The description lists the permitted roles, because bearer tokens have no scopes.
            operation
                    .getSecurity()
                    .forEach(asked -> Set.copyOf(asked.getSchemes().keySet()).forEach(asked::addScheme));
        }
        if (path.contains("{")) {
            statuses.add(404);
        }
        boolean isRecord = isRecord(document, operation);
        if (method == HttpMethod.GET) {
            completeRead(operation, isRecord, statuses);
            if (READ_FEED.equals(operation.getOperationId())) {
                // An event that somebody damaged in the database.
                statuses.add(409);
            }
        } else {
            completeWrite(operation, statuses);
        }
        completeQuery(document, operation, statuses);
        parameters(operation).forEach(parameter -> members.write(parameter.getSchema()));
        parameters(operation).stream()
                .filter(parameter -> parameter.getIn() == Parameter.In.PATH)
                .forEach(Queries::completePath);
        operation.getResponses().getAPIResponses().keySet().stream()
                .map(Integer::valueOf)
                .filter(status -> status >= 400)
                .forEach(statuses::add);
        statuses.forEach(status -> addProblem(operation, status));
        Answers.complete(operation, isRecord);
        var answer = granted(document, operation, "200");
        if (answer != null
                && answer.getProperties() != null
                && answer.getProperties().containsKey("next")) {
            Answers.addHeaders(operation.getResponses().getAPIResponse("200"), "Link");
        }
    }

    private static Schema tags() {
        return Queries.text().pattern("^(\\*|(W/)?\"[!#-~]*\"(\\s*,\\s*(W/)?\"[!#-~]*\")*)$");
    }

    private static void completeRead(Operation operation, boolean isRecord, Set<Integer> statuses) {
        if (isRecord) {
            statuses.add(409);
            add(operation, header(IF_NONE_MATCH));
        }
        named(operation, IF_NONE_MATCH).ifPresent(header -> {
            header.description("已有版本的 ETag；未变更则答复 304 · ETags of the versions that you have; 304 if it is unchanged")
                    .schema(tags());
            add(
                    operation,
                    header(IF_MATCH)
                            .description(
                                    "只读取这些版本之一，弱 ETag 不算；否则答复 412 · Reads one of these versions only, weak ETags do not count; otherwise"
                                            + " 412")
                            .schema(tags()));
            statuses.add(412);
            operation
                    .getResponses()
                    .addAPIResponse("304", OASFactory.createAPIResponse().ref(Answers.NOT_MODIFIED));
        });
    }

    private static void completeWrite(Operation operation, Set<Integer> statuses) {
        statuses.addAll(WRITE);
        var guarded = named(operation, IF_MATCH);
        guarded.ifPresent(header -> {
            statuses.add(412);
            statuses.add(428);
            header.required(true)
                    .description("所读版本的 ETag · ETag of the version that you read")
                    .schema(Queries.text().pattern("^" + A_VERSION + "(\\s*,\\s*" + A_VERSION + ")*$"));
        });
        boolean records = guarded.isPresent() || operation.getResponses().getAPIResponse("201") != null;
        if (records && named(operation, IDEMPOTENCY_KEY).isEmpty()) {
            add(operation, idempotencyKey());
        }
    }

    private static Parameter idempotencyKey() {
        return header(IDEMPOTENCY_KEY)
                .description("幂等键，重试时沿用同一个键，只登记一次 · Send the same key when you retry: it is recorded only once")
                .schema(Queries.text().minLength(1).maxLength(200).pattern("^[!-~]+$"));
    }

    /** The parameters of a list are derived from the view records that it returns. */
    private void completeQuery(OpenAPI document, Operation operation, Set<Integer> statuses) {
        var record = listedRecord(document, operation);
        var members = record == null ? Set.<String>of() : Queries.members(resolve(document, record));
        var view = record == null ? null : filteredView(record);
        if (view != null) {
            queries.ofList(view, members).forEach(parameter -> add(operation, parameter));
            if (queries.arePlaced(view)) {
                statuses.add(422);
            }
            completePages(document, operation);
            return;
        }
        if (LIST_OF_INDICATORS.equals(operation.getOperationId())) {
            queries.ofIndicators().forEach(parameter -> add(operation, parameter));
        }
        if (LIST_OF_SERIES.equals(operation.getOperationId())) {
            queries.ofIndicators().stream()
                    .filter(parameter -> !PERIOD.equals(parameter.getName()))
                    .forEach(parameter -> add(operation, parameter));
        }
        for (var parameter : parameters(operation)) {
            if (parameter.getIn() == Parameter.In.QUERY) {
                Queries.completeStated(parameter, isArgument(operation, parameter), members);
                statuses.add(404);
                statuses.add(422);
            }
            if (ListFormat.PARAMETER.equals(parameter.getName()) && !members.isEmpty()) {
                completePages(document, operation);
            }
        }
    }

    private boolean isArgument(Operation operation, Parameter parameter) {
        return methods.getOrDefault(operation.getOperationId(), List.of()).stream()
                .flatMap(method -> method.annotations(QUERY_PARAM).stream())
                .anyMatch(argument -> argument.value().asString().equals(parameter.getName()));
    }

    private static void completePages(OpenAPI document, Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        Answers.addHeaders(answer, "Cache-Control", "Content-Disposition");
        for (var format : ListFormat.values()) {
            if (format != ListFormat.JSON) {
                var file = Queries.text().description(ListParameters.EXPORTS.get(format));
                answer.getContent()
                        .addMediaType(
                                format.mediaTypeName(),
                                OASFactory.createMediaType()
                                        .schema(format == ListFormat.XLSX ? file.format("binary") : file));
            }
        }
        document.getComponents().addSchema(Answers.SOME_MEMBERS, Answers.someMembers());
        answer.getContent()
                .addMediaType(
                        ListFormat.SOME_MEMBERS,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref(Answers.SOME_MEMBERS)));
    }

    /** The reference to the records in {@code {items: [...]}} of the 200 answer; null if this is not a list. */
    private static Schema listedRecord(OpenAPI document, Operation operation) {
        var schema = granted(document, operation, "200");
        var items = schema == null || schema.getProperties() == null
                ? null
                : schema.getProperties().get("items");
        return items == null || items.getItems() == null || items.getItems().getRef() == null ? null : items.getItems();
    }

    /** Null if it has no filters. */
    private ClassInfo filteredView(Schema record) {
        var name = record.getRef().replaceFirst(".*/", "");
        return index.getKnownClasses().stream()
                .filter(type ->
                        type.isRecord() && type.name().withoutPackagePrefix().equals(name))
                .filter(queries::areFiltered)
                .findFirst()
                .orElse(null);
    }

    private static boolean isRecord(OpenAPI document, Operation operation) {
        for (var status : List.of("200", "201")) {
            var schema = granted(document, operation, status);
            if (schema != null
                    && schema.getProperties() != null
                    && schema.getProperties().keySet().containsAll(Set.of("id", "version"))) {
                return true;
            }
        }
        return false;
    }

    private static Schema granted(OpenAPI document, Operation operation, String status) {
        var answer = operation.getResponses().getAPIResponse(status);
        return answer == null
                        || answer.getContent() == null
                        || answer.getContent().getMediaType(JSON) == null
                ? null
                : resolve(document, answer.getContent().getMediaType(JSON).getSchema());
    }

    static Schema resolve(OpenAPI document, Schema schema) {
        if (schema == null || schema.getRef() == null) {
            return schema;
        }
        return document.getComponents().getSchemas().get(schema.getRef().replaceFirst(".*/", ""));
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static Optional<Parameter> named(Operation operation, String name) {
        return parameters(operation).stream()
                .filter(parameter -> name.equals(parameter.getName()))
                .findFirst();
    }

    private static Parameter header(String name) {
        return OASFactory.createParameter().in(Parameter.In.HEADER).name(name);
    }

    private static void add(Operation operation, Parameter parameter) {
        var all = new ArrayList<>(parameters(operation));
        all.add(parameter);
        operation.setParameters(all);
    }

    private static void addProblem(Operation operation, int status) {
        var stated = operation.getResponses().getAPIResponse(Integer.toString(status));
        if (stated == null || stated.getContent() == null) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            Integer.toString(status),
                            OASFactory.createAPIResponse().ref(Answers.name(status)));
        } else {
            Answers.addProblem(stated);
        }
    }
}

package org.dongjiang.kernel.contract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dongjiang.kernel.security.Roles;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * The contract of living records. Their operations are in one class without the name of any kind; here they get the name of the
 * kind, its schemas and its roles.
 */
final class RecordContract {

    private static final DotName WRITTEN_BY = DotName.createSimple("org.dongjiang.kernel.history.WrittenBy");
    private static final DotName READ_BY = DotName.createSimple("org.dongjiang.kernel.history.ReadBy");
    private static final DotName CORRECTED = DotName.createSimple("org.dongjiang.kernel.history.Corrected");
    private static final DotName PATH = DotName.createSimple("jakarta.ws.rs.Path");
    private static final String JSON = "application/json";
    private static final String REF = "#/components/schemas/";
    private static final String BETWEEN = " · ";
    private static final String SCHEME = "SecurityScheme";
    private static final String RECORD_TRANSITION = "recordTransition";
    private static final String CONFIRM_TRANSITION = "confirmTransition";
    private static final String REJECT_TRANSITION = "rejectTransition";
    private static final DotName STAGED = DotName.createSimple("org.dongjiang.kernel.history.Staged");
    private static final String STAGE = "stage";
    private static final String ENDED_ON = "endedOn";
    private static final String TRANSITION = REF + "TransitionView";

    /** In Chinese and in English; {@code %s} is what one record is called, {@code %p} what several are called. */
    private static final Map<String, List<String>> SUMMARIES = Map.ofEntries(
            Map.entry("list", List.of("%s列表", "List of %p")),
            Map.entry("read", List.of("读取%s", "Reads %s")),
            Map.entry("add", List.of("登记%s", "Records %s")),
            Map.entry("addInBulk", List.of("批量登记%s", "Records %p in bulk")),
            Map.entry("change", List.of("变更%s：自某日起不再是原来那样", "Changes %s: it has become otherwise from a day on")),
            Map.entry("correct", List.of("更正%s：从来不是所登记的那样", "Corrects %s: it was never as it stands")),
            Map.entry("end", List.of("终止%s：自某日起不再存在", "Ends %s: from a day on it is no more")),
            Map.entry("reopen", List.of("恢复%s：自某日起重新开始", "Reopens %s: from a day on it goes on again")),
            Map.entry(
                    "readHistory", List.of("%s的历史：每次登记、变更、更正", "History of %s: each recording, change and correction")),
            Map.entry("readVersion", List.of("读取%s的一个版本", "Reads a version of %s")),
            Map.entry("readNextSteps", List.of("%s可走的下一步，各缺什么", "The next steps of %s, and what each still needs")),
            Map.entry("listTransitions", List.of("%s的阶段推进", "Transitions of %s")),
            Map.entry("readTransition", List.of("读取%s的一次阶段推进", "Reads a transition of %s")),
            Map.entry(RECORD_TRANSITION, List.of("推进%s到另一阶段", "Records a transition of %s to another stage")),
            Map.entry(
                    CONFIRM_TRANSITION,
                    List.of("确认他人提出的%s的阶段推进", "Confirms a transition of %s that another person proposed")),
            Map.entry(
                    REJECT_TRANSITION,
                    List.of("否决他人提出的%s的阶段推进", "Rejects a transition of %s that another person proposed")));

    private final OpenAPI document;
    private final PathItem collection;
    private final PathItem item;
    private final String path;
    private final AnnotationInstance writers;

    private RecordContract(OpenAPI document, String path, AnnotationInstance writers) {
        this.document = document;
        this.path = path;
        this.writers = writers;
        collection = document.getPaths().getPathItem(path);
        item = document.getPaths().getPathItem(path + "/{id}");
    }

    static void complete(OpenAPI document, IndexView index) {
        // In an order that is the same in every build.
        var all = index.getAnnotations(WRITTEN_BY).stream()
                .sorted(Comparator.comparing((AnnotationInstance writers) ->
                        writers.target().asClass().name()))
                .toList();
        for (var writers : all) {
            var at = writers.target().asClass().declaredAnnotation(PATH).value().asString();
            document.getPaths().getPathItems().keySet().stream()
                    .filter(path -> path.endsWith(at))
                    .filter(path -> SUMMARIES.containsKey(
                            document.getPaths().getPathItem(path).getGET().getOperationId()))
                    .findFirst()
                    .ifPresent(path -> new RecordContract(document, path, writers).complete(index));
        }
    }

    private void complete(IndexView index) {
        var view = answer(item.getGET()).getRef();
        var noun = name(view).replaceFirst("View$", "");
        var nouns = plural();
        var facts = name(body(collection.getPOST()).getRef());
        var corrected = corrected(index, facts);
        boolean staged = isStaged(index, facts);
        document.getPaths().getPathItems().forEach((at, one) -> {
            if (at.equals(path) || at.startsWith(path + "/")) {
                one.getOperations().forEach((method, operation) -> {
                    var id = operation.getOperationId();
                    name(operation, method, noun, nouns);
                    if (method != HttpMethod.GET) {
                        answerWith(operation, id.equals(REJECT_TRANSITION) ? TRANSITION : view);
                    }
                    if (id.equals(RECORD_TRANSITION)) {
                        answer(operation, "200", view);
                        answer(operation, "201", TRANSITION);
                    }
                });
            }
        });
        var money = writers.value("money");
        if (money != null && money.asBoolean()) {
            ContractFilter.requireKey(collection.getPOST());
        }
        List.of("asOf", "knownAt").forEach(name -> collection.getGET().addParameter(known(name)));
        describe(facts, corrected, staged);
        describeDerived(view, facts);
        var unchangeable = new ArrayList<>(corrected);
        if (staged) {
            unchangeable.add(STAGE);
        }
        var example = example(facts);
        document.getComponents()
                .addSchema(
                        "Correct" + noun,
                        correction(members(facts, List.of()).addProperty(ENDED_ON, endedOn(view)), example));
        example.keySet().removeAll(unchangeable);
        document.getComponents()
                .addSchema("Change" + noun, members(facts, unchangeable).examples(List.of(example)));
        document.getPaths()
                .getPathItem(path + "/{id}/corrections")
                .getPOST()
                .getRequestBody()
                .setContent(content(ref("Correct" + noun)));
        item.getPATCH()
                .getRequestBody()
                .getContent()
                .getMediaTypes()
                .values()
                .forEach(type -> type.setSchema(ref("Change" + noun)));
        document.getComponents().removeSchema("JsonNode");
    }

    /** As reading one record takes it. */
    private Parameter known(String name) {
        return item.getGET().getParameters().stream()
                .filter(parameter -> parameter.getName().equals(name))
                .findFirst()
                .map(parameter -> {
                    var same = OASFactory.createParameter()
                            .name(name)
                            .in(parameter.getIn())
                            .description(parameter.getDescription());
                    Queries.completeStated(same, true, Set.of());
                    return same;
                })
                .orElseThrow();
    }

    private void name(Operation operation, HttpMethod method, String noun, String nouns) {
        var id = operation.getOperationId();
        var labels = SUMMARIES.get(id);
        var description = resolve(ref(noun + "View")).getDescription().split(BETWEEN, 2);
        var several = description(nouns);
        var summary = labels.get(0).replace("%s", description[0])
                + BETWEEN
                + labels.get(1)
                        .replace(
                                "%s",
                                description[1].substring(0, 1).toLowerCase(Locale.ROOT) + description[1].substring(1))
                        .replace("%p", several);
        operation.setSummary(summary);
        operation.setOperationId(
                switch (id) {
                    case "list" -> "list" + nouns;
                    case "addInBulk" -> "add" + nouns + "InBulk";
                    case "readHistory",
                            "readVersion",
                            "readNextSteps",
                            "listTransitions",
                            "readTransition",
                            RECORD_TRANSITION,
                            CONFIRM_TRANSITION,
                            REJECT_TRANSITION -> id + "Of" + noun;
                    default -> id + noun;
                });
        boolean byPeople = Set.of(CONFIRM_TRANSITION, REJECT_TRANSITION).contains(id);
        var roles = Stream.of(writers.value().asStringArray())
                .filter(role -> !(byPeople && role.equals(Roles.INTEGRATION)))
                .toList();
        operation.setDescription((operation.getDescription() == null ? summary : operation.getDescription())
                + (method == HttpMethod.GET
                        ? readers()
                        : required(roles) + (roles.contains(Roles.INTEGRATION) ? ContractFilter.WHERE_ALLOWED : "")));
        operation.setSecurity(
                new ArrayList<>(List.of(OASFactory.createSecurityRequirement().addScheme(SCHEME))));
    }

    private static String required(List<String> roles) {
        return "\n\n须有下列角色之一 · Requires one of these roles: " + String.join(", ", roles);
    }

    /** Of a restricted register. */
    private String readers() {
        var readers = writers.target().asClass().declaredAnnotation(READ_BY);
        return readers == null
                ? ""
                : required(List.of(readers.value().asStringArray()))
                        + "\n\n程序（integration）只见自己登记的 · A program (integration) sees those that it recorded itself";
    }

    /** The description of the tag, in English. */
    private String description(String nouns) {
        return document.getTags().stream()
                .filter(tag -> path.endsWith("/" + tag.getName()))
                .map(tag -> tag.getDescription().split(BETWEEN, 2)[1].toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(nouns);
    }

    private void answerWith(Operation operation, String view) {
        operation.getResponses().getAPIResponses().values().stream()
                .filter(answer -> answer.getContent() != null
                        && answer.getContent().getMediaType(JSON) != null
                        && answer.getContent().getMediaType(JSON).getSchema() != null)
                .forEach(answer -> answer.getContent().getMediaType(JSON).setSchema(reference(view)));
        var made = operation.getResponses().getAPIResponse("201");
        if (made != null && made.getContent() == null) {
            made.setContent(content(reference(view)));
        }
    }

    private static void answer(Operation operation, String status, String view) {
        operation.getResponses().getAPIResponse(status).setContent(content(reference(view)));
    }

    /** {@code enterprise-visits} becomes {@code EnterpriseVisits}. */
    private String plural() {
        return Arrays.stream(path.replaceFirst(".*/", "").split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static boolean isStaged(IndexView index, String facts) {
        return records(index, facts).anyMatch(type -> type.interfaceNames().contains(STAGED));
    }

    private static Stream<ClassInfo> records(IndexView index, String facts) {
        return index.getKnownClasses().stream()
                .filter(type -> type.isRecord() && type.simpleName().equals(facts));
    }

    private static List<String> corrected(IndexView index, String facts) {
        return records(index, facts)
                .flatMap(type -> type.recordComponents().stream())
                .filter(member -> member.hasAnnotation(CORRECTED))
                .map(member -> member.name())
                .toList();
    }

    /** Which verb changes a member. */
    private void describe(String facts, List<String> corrected, boolean staged) {
        resolve(ref(facts))
                .getProperties()
                .forEach((name, member) -> member.addExtension(
                        "x-changed-by",
                        staged && name.equals(STAGE)
                                ? "transition"
                                : corrected.contains(name) ? "correction" : "change"));
    }

    /** The members that only answers have: no verb changes them. */
    private void describeDerived(String view, String facts) {
        var recorded = resolve(ref(facts)).getProperties().keySet();
        resolve(reference(view)).getProperties().forEach((name, member) -> {
            if (!recorded.contains(name)) {
                member.addExtension("x-changed-by", name.equals(ENDED_ON) ? "ending" : "derived");
            }
        });
    }

    /** The members of the facts, none of them required. */
    private Schema members(String facts, List<String> without) {
        var properties = new LinkedHashMap<>(resolve(ref(facts)).getProperties());
        without.forEach(properties::remove);
        return OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .description("要改动的成员；null 表示没有值 · The members to be changed; null means no value")
                .properties(properties);
    }

    /** As the view has it: it is no fact, and is corrected like one. */
    private Schema endedOn(String view) {
        return resolve(reference(view)).getProperties().get(ENDED_ON);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> example(String facts) {
        return new LinkedHashMap<>(
                (Map<String, Object>) resolve(ref(facts)).getExamples().get(0));
    }

    private Schema correction(Schema patch, Map<String, Object> example) {
        var correction = OASFactory.createSchema()
                .type(List.of(SchemaType.OBJECT))
                .properties(new LinkedHashMap<>(resolve(ref("Correction")).getProperties()))
                .required(resolve(ref("Correction")).getRequired())
                .description(resolve(ref("Correction")).getDescription());
        // In an order that is the same in every build.
        var written = new LinkedHashMap<String, Object>();
        written.put("patch", new LinkedHashMap<>(example));
        written.put("reason", "示例：登记时看错了原件");
        return correction.addProperty("patch", patch).examples(List.of(written));
    }

    private static String name(String ref) {
        return ref.replaceFirst(".*/", "");
    }

    private static Schema ref(String name) {
        return reference(REF + name);
    }

    private static Schema reference(String ref) {
        return OASFactory.createSchema().ref(ref);
    }

    private Schema resolve(Schema schema) {
        return ContractFilter.resolve(document, schema);
    }

    private static Schema answer(Operation operation) {
        return operation
                .getResponses()
                .getAPIResponse("200")
                .getContent()
                .getMediaType(JSON)
                .getSchema();
    }

    private static Schema body(Operation operation) {
        return operation.getRequestBody().getContent().getMediaType(JSON).getSchema();
    }

    private static Content content(Schema schema) {
        return OASFactory.createContent()
                .addMediaType(JSON, OASFactory.createMediaType().schema(schema));
    }
}

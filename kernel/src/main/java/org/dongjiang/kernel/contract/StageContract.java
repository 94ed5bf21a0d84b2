package org.dongjiang.kernel.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The stages in the contract. The kernel knows none; here its requests get those of the registers of the service. */
final class StageContract {

    private static final String REF = "#/components/schemas/";
    private static final String TRANSITIONS = "/{id}/transitions";
    private static final String JSON = "application/json";
    private static final String STEP = "TakeStep";
    private static final String TO = "to";

    private final OpenAPI document;
    /** By register. */
    private final Map<String, List<Object>> stages = new LinkedHashMap<>();

    private StageContract(OpenAPI document) {
        this.document = document;
    }

    static void complete(OpenAPI document) {
        var contract = new StageContract(document);
        document.getPaths().getPathItems().forEach((path, item) -> {
            if (path.endsWith(TRANSITIONS)) {
                contract.completeStep(path.substring(0, path.length() - TRANSITIONS.length()), item.getPOST());
            }
        });
        for (var rule : List.of("StageRuleFacts", "StageRuleView")) {
            contract.completeRule(document.getComponents().getSchemas().get(rule));
        }
    }

    /** A schema of its own for each register, because its stages are its own. */
    private void completeStep(String collection, Operation step) {
        var facts = ContractFilter.resolve(
                document, body(document.getPaths().getPathItem(collection).getPOST()));
        var stage = facts.getProperties().get("stage").getRef();
        var known = ContractFilter.resolve(document, OASFactory.createSchema().ref(stage))
                .getEnumeration();
        stages.put(collection.substring(collection.lastIndexOf('/') + 1), known);
        var shared = document.getComponents().getSchemas().get(STEP);
        var members = new LinkedHashMap<>(shared.getProperties());
        members.put(
                TO,
                OASFactory.createSchema().ref(stage).description(members.get(TO).getDescription()));
        var name = "Take" + step.getOperationId().replaceFirst("^recordTransitionOf", "") + "Step";
        document.getComponents()
                .addSchema(
                        name,
                        OASFactory.createSchema()
                                .type(List.of(SchemaType.OBJECT))
                                .description(shared.getDescription())
                                .required(shared.getRequired())
                                .properties(members)
                                .examples(List.of(example(shared, known.get(1)))));
        step.getRequestBody()
                .getContent()
                .getMediaType(JSON)
                .setSchema(OASFactory.createSchema().ref(REF + name));
    }

    private static Map<Object, Object> example(Schema shared, Object stage) {
        var example = new LinkedHashMap<Object, Object>(
                (Map<?, ?>) shared.getExamples().get(0));
        example.put(TO, stage);
        return example;
    }

    /** What it may name is known in each service, so its schema is not the same everywhere. */
    private void completeRule(Schema rule) {
        if (rule == null || stages.isEmpty()) {
            return;
        }
        var all = stages.values().stream().flatMap(List::stream).distinct().toList();
        var members = rule.getProperties();
        members.get("register").setPattern(null);
        members.get("register").maxLength(null).enumeration(List.copyOf(stages.keySet()));
        members.get("toStage").minLength(null).maxLength(null).enumeration(all);
        var from = members.get("fromStage");
        from.type(null).minLength(null).maxLength(null);
        from.anyOf(List.of(
                OASFactory.createSchema().type(List.of(SchemaType.STRING)).enumeration(all),
                OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        rule.removeExtension(Members.SHARED);
        if (rule.getExamples() != null) {
            completeExample(rule);
        }
    }

    /** The first step of a register of the service. The example of many holds the same one. */
    @SuppressWarnings("unchecked")
    private void completeExample(Schema rule) {
        var register = stages.keySet().iterator().next();
        var example = (Map<String, Object>) rule.getExamples().get(0);
        example.put("register", register);
        example.put("fromStage", stages.get(register).get(0));
        example.put("toStage", stages.get(register).get(1));
        example.put("requiredMembers", List.of());
    }

    private static Schema body(Operation operation) {
        return operation.getRequestBody().getContent().getMediaType(JSON).getSchema();
    }
}

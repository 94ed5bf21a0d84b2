package org.dongjiang.kernel.testing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A service's OpenAPI document, as a list of its operations. */
record Contract(JsonNode document, List<Operation> operations) {

    /** What all lists have besides their filters. */
    static final Set<String> GRAMMAR = Set.of("sort", "limit", "cursor", "fields", "count", "format");

    private static final String JSON = "application/json";
    private static final ObjectMapper JACKSON = new ObjectMapper();

    /**
     * One operation.
     *
     * @param secured whether it asks for a token
     */
    record Operation(String method, String path, JsonNode definition, boolean secured) {

        /** The id that no record has. */
        static final String SOMEWHERE = "01900000-0000-7000-8000-000000000000";

        String id() {
            return definition.path("operationId").asText();
        }

        /** An operation with pages but only one order is not a list, nor is the history of one record. */
        boolean isList() {
            return method.equals("get") && !path.contains("{") && parameters().anyMatch(name -> name.equals("sort"));
        }

        boolean needsIfMatch() {
            return parameters().anyMatch("If-Match"::equalsIgnoreCase);
        }

        /** Whether the contract marks this parameter as required. */
        boolean needs(String parameter) {
            for (var known : definition.path("parameters")) {
                if (known.path("name").asText().equals(parameter)) {
                    return known.path("required").asBoolean();
                }
            }
            return false;
        }

        boolean isCreation() {
            return method.equals("post")
                    && !path.contains("{")
                    && definition.path("responses").has("201");
        }

        /** Whether it records many records in one request; its example uses the mode EACH. */
        boolean isBulk() {
            return path.endsWith("/bulk");
        }

        boolean hasBody() {
            return definition.has("requestBody");
        }

        /** The content type of its body: that of the example file, or the only one. */
        String bodyType() {
            var contents = definition.at("/requestBody/content").properties();
            return contents.stream()
                    .filter(content ->
                            contents.size() == 1 || content.getValue().has("example"))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(JSON);
        }

        boolean answersJson() {
            return definition.at("/responses/200/content").has(JSON);
        }

        boolean takesJson() {
            return bodyType().endsWith("json");
        }

        /** The required parameters of its query, with their examples. */
        Map<String, String> neededQuery() {
            var needed = new TreeMap<String, String>();
            for (var parameter : definition.path("parameters")) {
                if (parameter.path("in").asText().equals("query")
                        && parameter.path("required").asBoolean()) {
                    needed.put(
                            parameter.path("name").asText(),
                            parameter.path("example").asText());
                }
            }
            return needed;
        }

        /** The required parameters as a query. */
        String query() {
            return Contract.query(neededQuery());
        }

        /** Those parameters of its query that are whole numbers. */
        List<String> numbersInQuery() {
            var names = new ArrayList<String>();
            for (var parameter : definition.path("parameters")) {
                if (parameter.path("in").asText().equals("query")
                        && parameter.at("/schema/type").asText().equals("integer")) {
                    names.add(parameter.path("name").asText());
                }
            }
            return names;
        }

        /** The names of its parameters. */
        Stream<String> parameters() {
            var names = new ArrayList<String>();
            definition
                    .path("parameters")
                    .forEach(parameter -> names.add(parameter.path("name").asText()));
            return names.stream();
        }

        /** Equal for operations that one method of the kernel answers, for one register or another. */
        private Object kind() {
            var known = parameters()
                    .filter(name -> !isList() || GRAMMAR.contains(name))
                    .sorted()
                    .toList();
            int record = path.indexOf("/{id}");
            var place = isList()
                    ? "list"
                    : isBulk() ? "bulk" : isCreation() ? "creation" : path.substring(Math.max(record, 0));
            var answers = new TreeSet<String>();
            definition.path("responses").fieldNames().forEachRemaining(answers::add);
            return List.of(method, place, known, bodyType(), answers);
        }

        /** The path with an id that no record has, and zero for each number. */
        String somewhere() {
            var numbered = path;
            for (var parameter : definition.path("parameters")) {
                if (parameter.at("/schema/type").asText().equals("integer")) {
                    numbered = numbered.replace("{" + parameter.path("name").asText() + "}", "0");
                }
            }
            return numbered.replaceAll("\\{[^}]*}", SOMEWHERE);
        }
    }

    static Contract read() {
        var document = json(As.nobody()
                .get("/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        var operations = new ArrayList<Operation>();
        for (var path : document.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var secured = !method.getValue().path("security").isEmpty();
                operations.add(new Operation(method.getKey(), path.getKey(), method.getValue(), secured));
            }
        }
        return new Contract(document, operations);
    }

    /**
     * One operation of each kind, for what does not depend on the register: what is refused before its records are looked at. Each kind is
     * asked of another register, so that all of them are asked something.
     */
    List<Operation> kinds() {
        var kinds = new ArrayList<>(operations.stream()
                .collect(groupingBy(Operation::kind, LinkedHashMap::new, toList()))
                .values());
        return IntStream.range(0, kinds.size())
                .mapToObj(at -> kinds.get(at).get(at % kinds.get(at).size()))
                .toList();
    }

    /** A schema in full, where it is named only. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(each -> parameter(each.getKey(), each.getValue()))
                .collect(joining("&"));
    }

    static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** The value of a JSON text. */
    static JsonNode json(String text) {
        try {
            return JACKSON.readTree(text);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The example of an operation's request body, as it is sent. */
    String exampleBody(Operation operation) {
        var example = example(operation);
        return operation.takesJson() ? example.toString() : example.asText();
    }

    /** The example of an operation's request body; a text where the body is no JSON. */
    JsonNode example(Operation operation) {
        if (!operation.takesJson()) {
            return operation
                    .definition()
                    .path("requestBody")
                    .path("content")
                    .path(operation.bodyType())
                    .path("example");
        }
        var schema = operation
                .definition()
                .at("/requestBody/content/" + operation.bodyType().replace("/", "~1") + "/schema/$ref")
                .asText();
        return document.at("/components/schemas/" + schema.replaceFirst(".*/", "") + "/examples/0");
    }
}

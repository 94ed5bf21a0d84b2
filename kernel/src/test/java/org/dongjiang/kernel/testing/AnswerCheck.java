package org.dongjiang.kernel.testing;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Checks answers against a contract: the status, every header, and every member of the body. An answer of no operation is a
 * problem document, or not covered by the contract.
 */
public final class AnswerCheck {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Headers of HTTP itself, not of an answer. */
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("content-type", "content-length", "transfer-encoding", "connection", "date", "content-encoding");

    /** Between a browser and the gateway, which a site sets up (Fetch Standard, CORS). */
    private static final String OF_BROWSERS = "access-control-";

    private static final String PROBLEM = "application/problem+json";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]+}");

    private final JsonNode document;
    private final List<Address> addresses = new ArrayList<>();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();
    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private final SchemaValidatorsConfig config =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** @param literals how much of its path is no placeholder; of two the one with more is meant */
    private record Address(Pattern path, int literals, JsonNode operations) {}

    /** @param headers by their names in lower case; several lines of one are joined by a comma */
    public record Answer(String method, String path, int status, Map<String, String> headers, String body) {}

    private AnswerCheck(JsonNode document) {
        this.document = document;
        for (var schema : document.at("/components/schemas")) {
            close(schema);
        }
        for (var path : document.path("paths").properties()) {
            var template = path.getKey();
            var rest = PLACEHOLDER.split(template, -1);
            var regex = new StringBuilder(Pattern.quote(rest[0]));
            for (int at = 1; at < rest.length; at++) {
                // Tiles have slashes in their names.
                regex.append(template.contains("{tile}") && at == rest.length - 1 ? ".+" : "[^/]+")
                        .append(Pattern.quote(rest[at]));
            }
            int literals = String.join("", rest).length();
            addresses.add(new Address(Pattern.compile(regex.toString()), literals, path.getValue()));
        }
    }

    /** @param contract an OpenAPI document, as JSON */
    public static AnswerCheck of(String contract) {
        return new AnswerCheck(strictly(contract));
    }

    /** A client should ignore unknown members; here an undeclared member is a fault. */
    private static void close(JsonNode schema) {
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
        schema.path("properties").forEach(AnswerCheck::close);
        if (schema.has("items")) {
            close(schema.get("items"));
        }
    }

    /** @throws AssertionError if an answer violates the contract */
    public void check(Answer answer) {
        if (answer.status() == 0 || answer.method().equals("OPTIONS")) {
            return;
        }
        var operation = operation(answer);
        var faults = new TreeSet<String>();
        if (operation.isPresent()) {
            check(answer, operation.get(), faults);
        } else if (isProblem(answer)) {
            validate(schemaOf("Problem"), body(answer), "body", faults);
        }
        if (!faults.isEmpty()) {
            throw new AssertionError("outside of the contract: " + answer.method() + " " + answer.path() + " "
                    + answer.status() + " " + faults + "\n" + answer.headers() + "\n"
                    + answer.body().substring(0, Math.min(2000, answer.body().length())));
        }
    }

    private Optional<JsonNode> operation(Answer answer) {
        var method = answer.method().equals("HEAD") ? "get" : answer.method().toLowerCase(Locale.ROOT);
        return addresses.stream()
                .filter(address -> address.path().matcher(answer.path()).matches())
                .max(Comparator.comparingInt(Address::literals))
                .map(address -> address.operations().get(method));
    }

    private void check(Answer answer, JsonNode operation, Set<String> faults) {
        var response = resolved(operation.path("responses").path(Integer.toString(answer.status())));
        if (response.isMissingNode()) {
            faults.add("the status is not declared");
            return;
        }
        checkHeaders(answer, response, faults);
        if ("identity".equals(answer.headers().get("content-encoding"))) {
            faults.add("a content coding that is none (RFC 9110, 8.4.1)");
        }
        if (answer.method().equals("HEAD") || answer.status() == 304) {
            if (!answer.body().isEmpty()) {
                faults.add("a body where there is none");
            }
            return;
        }
        var type = plain(answer.headers().getOrDefault("content-type", ""));
        var content = response.path("content");
        var declared = content.has(type) ? content.get(type) : content.path("*/*");
        if (declared.isMissingNode()) {
            faults.add("the content type is not declared: " + type);
        } else if (type.contains("json") && !type.contains("ndjson")) {
            validate(declared.path("schema"), body(answer), "body", faults);
        }
    }

    private void checkHeaders(Answer answer, JsonNode response, Set<String> faults) {
        var undeclared = new TreeSet<>(answer.headers().keySet());
        undeclared.removeAll(OF_THE_CONNECTION);
        for (var declared : response.path("headers").properties()) {
            var name = declared.getKey().toLowerCase(Locale.ROOT);
            undeclared.remove(name);
            var header = resolved(declared.getValue());
            var value = answer.headers().get(name);
            if (value != null) {
                validate(header.path("schema"), typed(header, value), name, faults);
            } else if (header.path("required").asBoolean()) {
                faults.add("no header " + name);
            }
        }
        undeclared.removeIf(name -> name.startsWith(OF_BROWSERS));
        undeclared.forEach(name -> faults.add("the header is not declared: " + name));
    }

    private static JsonNode typed(JsonNode header, String value) {
        boolean isNumber = header.at("/schema/type").asText().equals("integer") && value.matches("\\d{1,9}");
        return isNumber ? JsonNodeFactory.instance.numberNode(Integer.parseInt(value)) : TextNode.valueOf(value);
    }

    private void validate(JsonNode schema, JsonNode value, String where, Set<String> faults) {
        schemas.computeIfAbsent(schema, this::compiled)
                .validate(value)
                .forEach(fault -> faults.add(where + fault.getInstanceLocation() + ": " + fault.getMessage()));
    }

    /** The schema with all schemas that it refers to. */
    private JsonSchema compiled(JsonNode schema) {
        var root = JsonNodeFactory.instance.objectNode();
        root.put("$schema", SpecVersion.VersionFlag.V202012.getId());
        root.putArray("allOf").add(schema);
        root.set("components", document.path("components"));
        return factory.getSchema(root, config);
    }

    private static JsonNode schemaOf(String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static boolean isProblem(Answer answer) {
        return !answer.method().equals("HEAD")
                && answer.headers().getOrDefault("content-type", "").startsWith(PROBLEM);
    }

    /** Without the charset. */
    private static String plain(String contentType) {
        return contentType.replaceAll("\\s", "").replaceAll("(?i);charset=[^;]*", "");
    }

    private static JsonNode body(Answer answer) {
        return strictly(answer.body());
    }

    private static JsonNode strictly(String text) {
        try {
            return STRICT.readTree(text);
        } catch (IOException unreadable) {
            throw new AssertionError("no JSON, or a member twice: " + text, unreadable);
        }
    }
}

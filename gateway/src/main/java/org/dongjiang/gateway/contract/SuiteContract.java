package org.dongjiang.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dongjiang.gateway.pillar.Pillar;
import org.dongjiang.gateway.pillar.Pillars;

/** Merges the documents. */
@ApplicationScoped
class SuiteContract {

    private static final String OWN = "<default>";
    private static final String SCHEMAS = "/components/schemas";
    private static final String REFERENCE = "#/components/schemas/";
    private static final String TITLE = "Dongjiang · 东江 · 对口帮扶";
    private static final String DESCRIPTION =
            "精准扶贫、产业共建、民生建设三大板块的统一接口 · One API for the three pillars: funds, industry park, livelihood";

    private final Pillars pillars;
    private final OpenApiDocumentService own;
    private final ObjectMapper json;

    SuiteContract(Pillars pillars, OpenApiDocumentService own, ObjectMapper json) {
        this.pillars = pillars;
        this.own = own;
        this.json = json;
    }

    ObjectNode document() {
        var suite = own();
        var info = (ObjectNode) suite.get("info");
        info.put("title", TITLE);
        info.put("description", DESCRIPTION);
        suite.putArray("servers").addObject().put("url", "/");
        var unavailable = suite.putArray("x-unavailable");
        pillars.askAll(SuiteContract::documentOf).forEach((pillar, document) -> {
            if (document.isEmpty()) {
                unavailable.add(pillar.path());
            } else {
                add(suite, pillar, document.get());
            }
        });
        return suite;
    }

    private static JsonNode documentOf(Pillar pillar) {
        return pillar.get("/openapi", Map.of("format", "json")).body();
    }

    private ObjectNode own() {
        try {
            return (ObjectNode) json.readTree(own.getDocument(OWN, Format.JSON));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void add(ObjectNode suite, Pillar pillar, JsonNode document) {
        var schemas = (ObjectNode) suite.at(SCHEMAS);
        var renamed = new HashMap<String, String>();
        document.at(SCHEMAS).properties().forEach(schema -> {
            if (!isShared(schema.getValue()) && !schema.getValue().equals(schemas.get(schema.getKey()))) {
                renamed.put(REFERENCE + schema.getKey(), REFERENCE + named(pillar, schema.getKey()));
            }
        });
        rename(document, renamed);
        document.at(SCHEMAS)
                .properties()
                .forEach(schema -> schemas.set(
                        renamed.containsKey(REFERENCE + schema.getKey())
                                ? named(pillar, schema.getKey())
                                : schema.getKey(),
                        schema.getValue()));
        // Refusals, headers and the way to sign in are defined by the kernel and are the same everywhere.
        for (var kind : List.of("responses", "headers", "securitySchemes")) {
            document.path("components")
                    .path(kind)
                    .properties()
                    .forEach(shared ->
                            suite.path("components").withObject("/" + kind).set(shared.getKey(), shared.getValue()));
        }
        document.path("tags").forEach(tag -> {
            ((ObjectNode) tag).put("name", tagged(pillar, tag.path("name").asText()));
            suite.withArray("tags").add(tag);
        });
        document.path("paths").properties().forEach(path -> {
            path.getValue().forEach(operation -> nameAfter(pillar, operation));
            ((ObjectNode) suite.get("paths")).set(path.getKey(), path.getValue());
        });
    }

    /** Whether it is one of the kernel's. */
    private static boolean isShared(JsonNode schema) {
        return schema.path("x-shared").asBoolean();
    }

    private void nameAfter(Pillar pillar, JsonNode operation) {
        var id = operation.path("operationId").asText();
        var prefixed = named(pillar, id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1));
        ((ObjectNode) operation)
                .put("operationId", prefixed.substring(0, 1).toLowerCase(Locale.ROOT) + prefixed.substring(1));
        var tags = json.createArrayNode();
        operation.path("tags").forEach(tag -> tags.add(tagged(pillar, tag.asText())));
        ((ObjectNode) operation).set("tags", tags);
    }

    private static String tagged(Pillar pillar, String tag) {
        return pillar.path() + " · " + tag;
    }

    /** {@code IndustryPark} before a name of the pillar {@code industry-park}. */
    private static String named(Pillar pillar, String name) {
        return Arrays.stream(pillar.path().split("-"))
                        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .collect(Collectors.joining())
                + name;
    }

    private static void rename(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            var reference = object.path("$ref").asText();
            if (names.containsKey(reference)) {
                object.put("$ref", names.get(reference));
            }
        }
        node.forEach(child -> rename(child, names));
    }
}

package org.dongjiang.kernel.contract;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.dongjiang.kernel.listing.Page;
import org.dongjiang.kernel.money.Money;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * The schema of each member of answers. Jackson writes every member of a view, so each is required; one that may be
 * null is nullable too. Only members that {@link JsonInclude} omits when absent are neither. For requests, constraints
 * decide.
 *
 * <p>Dates, instants, amounts and ids are written inline: generators of clients lose the nullability of a {@code $ref}
 * to a plain type.
 */
final class Members {

    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName RECORD_VIEW = DotName.createSimple("org.dongjiang.kernel.register.RecordView");
    private static final DotName UNIQUE = DotName.createSimple("org.hibernate.validator.constraints.UniqueElements");
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final String OURS = "org.dongjiang.";
    private static final String KERNEL = "org.dongjiang.kernel.";
    static final String SHARED = "x-shared";
    private static final String PAGE = "Page";

    /** The equivalent of Bean Validation's {@code NotBlank}. */
    private static final String NOT_BLANK = "\\S";

    /**
     * Besides the id of a record, members named after one are UUIDs, except the trace id, which W3C Trace Context
     * defines.
     */
    private static final String NAME_OF_ID = "(?!traceId$).*Id|attachments";

    private final Components components;
    private final IndexView index;
    private final Map<String, ClassInfo> classes = new HashMap<>();

    private Members(OpenAPI document, IndexView index) {
        components = document.getComponents();
        this.index = index;
        index.getKnownClasses().stream()
                .filter(type -> (type.isRecord() || type.isEnum())
                        && type.name().toString().startsWith(OURS))
                .forEach(type -> classes.put(schemaName(type), type));
    }

    /** @return a function that completes schemas inside operations */
    static Members complete(OpenAPI document, IndexView index) {
        var members = new Members(document, index);
        var answered = Reach.ofAnswers(document);
        document.getComponents().getSchemas().forEach((name, schema) -> {
            members.write(schema);
            if (answered.contains(name)) {
                members.completeView(name, schema);
            } else {
                members.completeRequest(name, schema);
            }
            members.markShared(name, schema);
        });
        return members;
    }

    /** Removes schemas that are no longer referenced. */
    static void removeUnused(OpenAPI document) {
        var used = Reach.of(document);
        var components = document.getComponents();
        Set.copyOf(components.getSchemas().keySet()).stream()
                .filter(name -> !used.contains(name))
                .forEach(components::removeSchema);
    }

    /** Marks schemas of the kernel for the gateway, which merges the documents: they are the same everywhere. */
    private void markShared(String name, Schema schema) {
        var type = name.startsWith(PAGE) ? null : classes.get(name);
        if (type != null && type.name().toString().startsWith(KERNEL)) {
            schema.addExtension(SHARED, true);
        }
    }

    private void completeView(String name, Schema schema) {
        var type = name.startsWith(PAGE) ? index.getClassByName(Page.class) : classes.get(name);
        if (type == null || schema.getProperties() == null) {
            return; // Not a record: it declares its members itself.
        }
        var required = new ArrayList<String>();
        schema.getProperties().forEach((member, value) -> {
            if (isAlwaysThere(type, member, value)) {
                required.add(member);
            } else {
                neverNull(value);
            }
            identify(type, member, value);
            amount(type, member, value);
        });
        schema.setRequired(required);
    }

    /** An absent member and null are the same in a request. */
    private void completeRequest(String name, Schema schema) {
        var type = classes.get(name);
        if (type == null || schema.getProperties() == null) {
            return;
        }
        var required = Objects.requireNonNullElse(schema.getRequired(), List.<String>of());
        schema.getProperties().forEach((member, value) -> {
            var component = componentOf(type, member);
            if (component == null) {
                return;
            }
            if (!required.contains(member) && component.type().kind() != Type.Kind.PRIMITIVE) {
                alsoNull(value);
            }
            if (component.declaringClass().field(component.name()).hasAnnotation(UNIQUE)) {
                value.setUniqueItems(true);
            }
        });
    }

    private static void alsoNull(Schema schema) {
        if (schema.getRef() != null) {
            var named = OASFactory.createSchema().ref(schema.getRef());
            schema.setRef(null);
            schema.anyOf(List.of(named, OASFactory.createSchema().type(List.of(SchemaType.NULL))));
        } else if (schema.getType() != null && schema.getEnumeration() == null && !isNullable(schema)) {
            var types = new ArrayList<>(schema.getType());
            types.add(SchemaType.NULL);
            schema.setType(types);
        }
    }

    private boolean isAlwaysThere(ClassInfo type, String member, Schema value) {
        var component = componentOf(type, member);
        if (component == null) {
            throw new IllegalStateException("no member " + member + " in " + type);
        }
        var own = component.declaringClass().field(component.name()).annotation(INCLUDE);
        if (own != null) {
            return !isNonNull(own);
        }
        var all = component.declaringClass().declaredAnnotation(INCLUDE);
        return all == null || !isNonNull(all) || !isNullable(value);
    }

    private static boolean isNonNull(AnnotationInstance include) {
        return include.value() != null && include.value().asEnum().equals(JsonInclude.Include.NON_NULL.name());
    }

    private RecordComponentInfo componentOf(ClassInfo type, String member) {
        for (var component : type.recordComponents()) {
            var field = type.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                var within = componentOf(index.getClassByName(component.type().name()), member);
                if (within != null) {
                    return within;
                }
            }
            var named = field.annotation(PROPERTY);
            var name = named == null || named.value() == null
                    ? component.name()
                    : named.value().asString();
            if (name.equals(member) || snakeCase(name).equals(member)) {
                return component;
            }
        }
        return null;
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private void identify(ClassInfo type, String member, Schema value) {
        boolean own = member.equals("id")
                && componentOf(type, member).declaringClass().interfaceNames().contains(RECORD_VIEW);
        if (own || member.matches(NAME_OF_ID)) {
            var text = value.getItems() == null ? value : value.getItems();
            if (text.getType() != null && text.getType().contains(SchemaType.STRING)) {
                text.setFormat("uuid");
            }
        }
    }

    /** Read in many notations, and written in one. */
    private void amount(ClassInfo type, String member, Schema value) {
        if (componentOf(type, member).type().name().equals(DotName.createSimple(Money.class))) {
            value.setPattern("^-?(0|[1-9]\\d*)\\.\\d{2}$");
        }
    }

    /** Writes a schema, and those inside it, in a form that all tools understand. */
    void write(Schema schema) {
        if (schema == null) {
            return;
        }
        var nullable = ofNullable(schema);
        if (schema.getRef() != null) {
            write(schema, schema.getRef(), false);
        } else if (nullable != null) {
            write(schema, nullable, true);
        }
        anchor(schema);
        // In binary fractions 0.07 is no multiple of 0.0001: clients would refuse what the service takes.
        if (schema.getMultipleOf() != null) {
            schema.setMultipleOf(null);
        }
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(this::write);
        }
        write(schema.getItems());
        write(schema.getAdditionalPropertiesSchema());
    }

    private void write(Schema schema, String ref, boolean nullable) {
        var target = components.getSchemas().get(ref.replaceFirst(".*/", ""));
        if (target == null || !isPlain(target)) {
            schema.setType(null);
            return;
        }
        schema.setRef(null);
        schema.setAnyOf(null);
        var types = new ArrayList<>(target.getType());
        if (nullable) {
            types.add(SchemaType.NULL);
        }
        schema.type(types).format(target.getFormat());
        schema.setPattern(target.getFormat() == null ? target.getPattern() : null);
        if (schema.getDescription() == null) {
            schema.setDescription(target.getDescription());
        }
        if (schema.getExamples() == null) {
            schema.setExamples(target.getExamples());
        }
    }

    private static String ofNullable(Schema schema) {
        return schema.getAnyOf() == null
                ? null
                : schema.getAnyOf().stream()
                        .map(Schema::getRef)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Not an object, list or code: text or a number with a format. */
    private static boolean isPlain(Schema schema) {
        return schema.getProperties() == null
                && schema.getEnumeration() == null
                && schema.getType() != null
                && !schema.getType().contains(SchemaType.OBJECT)
                && !schema.getType().contains(SchemaType.ARRAY);
    }

    private static boolean isNullable(Schema schema) {
        return (schema.getType() != null && schema.getType().contains(SchemaType.NULL)) || ofNullable(schema) != null;
    }

    private static void neverNull(Schema schema) {
        var ref = ofNullable(schema);
        if (ref != null) {
            schema.setAnyOf(null);
            schema.setRef(ref);
        } else if (schema.getType() != null) {
            schema.setType(schema.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
    }

    /** Bean Validation matches the whole text, JSON Schema a part of it. */
    private static void anchor(Schema schema) {
        var pattern = schema.getPattern();
        if (pattern == null || pattern.startsWith("^")) {
            return;
        }
        boolean alternatives = pattern.indexOf('|') >= 0;
        schema.setPattern(
                pattern.equals(NOT_BLANK)
                        ? "^\\s*\\S[\\s\\S]*$"
                        : alternatives ? "^(" + pattern + ")$" : "^" + pattern + "$");
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    /** The names of the schemas reachable from answers. */
    private static final class Reach {

        private final Map<String, Schema> schemas;
        private final Set<String> reached = new HashSet<>();

        private Reach(Map<String, Schema> schemas) {
            this.schemas = schemas;
        }

        static Set<String> ofAnswers(OpenAPI document) {
            var reach = new Reach(document.getComponents().getSchemas());
            reach.name("Problem");
            operations(document)
                    .flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                    .forEach(response -> reach.add(response.getContent()));
            return reach.reached;
        }

        static Set<String> of(OpenAPI document) {
            var reach = new Reach(document.getComponents().getSchemas());
            reach.reached.addAll(ofAnswers(document));
            operations(document)
                    .filter(operation -> operation.getRequestBody() != null)
                    .forEach(operation -> reach.add(operation.getRequestBody().getContent()));
            operations(document)
                    .filter(operation -> operation.getParameters() != null)
                    .flatMap(operation -> operation.getParameters().stream())
                    .forEach(parameter -> reach.add(parameter.getSchema()));
            return reach.reached;
        }

        private static Stream<Operation> operations(OpenAPI document) {
            return document.getPaths().getPathItems().values().stream()
                    .flatMap(item -> item.getOperations().values().stream());
        }

        private void add(Content content) {
            if (content != null) {
                content.getMediaTypes().values().forEach(kind -> add(kind.getSchema()));
            }
        }

        private void add(Schema schema) {
            if (schema == null) {
                return;
            }
            if (schema.getRef() != null) {
                name(schema.getRef().replaceFirst(".*/", ""));
            }
            Stream.of(schema.getAllOf(), schema.getAnyOf(), schema.getOneOf())
                    .filter(Objects::nonNull)
                    .flatMap(List::stream)
                    .forEach(this::add);
            if (schema.getProperties() != null) {
                schema.getProperties().values().forEach(this::add);
            }
            add(schema.getItems());
            add(schema.getAdditionalPropertiesSchema());
        }

        private void name(String name) {
            if (schemas.containsKey(name) && reached.add(name)) {
                add(schemas.get(name));
            }
        }
    }
}

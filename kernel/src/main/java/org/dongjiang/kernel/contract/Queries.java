package org.dongjiang.kernel.contract;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Division;
import org.dongjiang.kernel.listing.Extent;
import org.dongjiang.kernel.listing.Filter;
import org.dongjiang.kernel.listing.FilterValue;
import org.dongjiang.kernel.listing.ListFormat;
import org.dongjiang.kernel.listing.ListParameters;
import org.dongjiang.kernel.listing.Place;
import org.dongjiang.kernel.problem.QueryText;
import org.dongjiang.kernel.time.Dates;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/** The parameters of queries, with the types and limits of their values. */
final class Queries {

    /** Without {@code format: date}: typescript-fetch would send a day of a query as an instant. */
    private static final String DAY = "^" + Dates.DAY + "$";

    /** Of several in a row: many clients format a single instant correctly, and several in the style of their language. */
    private static final String INSTANT = "^" + Dates.INSTANT + "$";

    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName FILTER = DotName.createSimple(Filter.class);
    private static final DotName PLACE = DotName.createSimple(Place.class);
    private static final DotName NARROWED_BY = DotName.createSimple("org.dongjiang.kernel.indicator.NarrowedBy");

    /** Parameters with the same meaning in all queries that are not lists. */
    private static final Set<String> DAYS = Set.of("asOf", "from", "to", "until");

    private static final Set<String> INSTANTS = Set.of("knownAt");

    private final IndexView index;

    Queries(IndexView index) {
        this.index = index;
    }

    /** Whether lists of these records have filters. */
    boolean areFiltered(ClassInfo view) {
        return members(view).anyMatch(member -> member.hasAnnotation(FILTER));
    }

    /** The members of a view, with those of a record that is unwrapped in it. */
    private Stream<RecordComponentInfo> members(ClassInfo view) {
        return view.recordComponents().stream()
                .flatMap(member -> view.field(member.name()).hasAnnotation(UNWRAPPED)
                        ? members(index.getClassByName(member.type().name()))
                        : Stream.of(member));
    }

    /** Those of a list of these records. */
    List<Parameter> ofList(ClassInfo view, Set<String> members) {
        var parameters = new ArrayList<Parameter>();
        var sortable = new ArrayList<String>();
        members(view)
                .filter(member -> member.hasAnnotation(PLACE))
                .forEach(member -> places().forEach(parameters::add));
        members(view).filter(member -> member.hasAnnotation(FILTER)).forEach(member -> {
            var isSortable = member.annotation(FILTER).value("sortable");
            if (!member.hasAnnotation(PLACE) || !member.name().equals(Place.PARAMETER)) {
                filtered(member).forEach(parameters::add);
            }
            if (isNullable(member)) {
                parameters.add(query(
                        member.name() + FilterValue.NONE,
                        ListParameters.meaning(FilterValue.NONE),
                        type(SchemaType.BOOLEAN)));
            }
            if (isSortable == null || isSortable.asBoolean()) {
                sortable.add(member.name());
            }
        });
        ListParameters.RESERVED.forEach((name, description) -> parameters.add(
                name.equals("sort") ? severalOf(name, description, orders(sortable)) : reserved(name, members)));
        return parameters;
    }

    /** By the division in which a record stands. */
    private static Stream<Parameter> places() {
        return FilterValue.REGION.operators().stream().map(operator -> {
            var name = Place.PARAMETER + operator;
            var digits = text().pattern(Division.DIGITS);
            return operator.isEmpty()
                    ? query(name, ListParameters.meaningOfPlace(operator), digits)
                    : several(name, ListParameters.meaningOfPlace(operator), digits);
        });
    }

    /** Whether lists of these records narrow by divisions. */
    boolean arePlaced(ClassInfo view) {
        return members(view).anyMatch(member -> member.hasAnnotation(PLACE));
    }

    private static boolean isNullable(RecordComponentInfo member) {
        var schema = member.declaringClass().field(member.name()).annotation(SCHEMA);
        var nullable = schema == null ? null : schema.value("nullable");
        return nullable != null && nullable.asBoolean();
    }

    private static List<String> orders(List<String> members) {
        return members.stream()
                .flatMap(member -> Stream.of(member, "-" + member))
                .toList();
    }

    /** The dimensions of the indicators of this service. */
    List<Parameter> ofIndicators() {
        return index.getAnnotations(NARROWED_BY).stream()
                .flatMap(offered -> Arrays.stream(offered.value().asStringArray()))
                .distinct()
                .sorted()
                .map(Queries::dimension)
                .toList();
    }

    private static Parameter dimension(String name) {
        var description = "维度：见各指标的 availableDimensions · Dimension: see availableDimensions of each indicator";
        return name.endsWith(".in")
                ? several(name, description, text().pattern("^[a-z0-9-]{1,64}$"))
                : query(name, description, text().minLength(1).maxLength(QueryText.LONGEST));
    }

    /** A parameter of all lists. */
    static Parameter reserved(String name, Set<String> members) {
        var description = ListParameters.RESERVED.get(name);
        return switch (name) {
            case "limit" ->
                query(
                        name,
                        description,
                        type(SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.ONE)
                                .maximum(BigDecimal.valueOf(Extent.LARGEST_LIMIT))
                                .defaultValue(Extent.DEFAULT_LIMIT));
            case "count" -> query(name, description, type(SchemaType.BOOLEAN).defaultValue(false));
            case "fields" -> severalOf(name, description, List.copyOf(members));
            case "cursor" -> query(name, description, text().minLength(1).pattern("^[A-Za-z0-9_-]+$"));
            case ListFormat.PARAMETER ->
                query(
                        name,
                        description,
                        codes(Arrays.stream(ListFormat.values()).map(ListFormat::ending)));
            default -> query(name, description, text().maxLength(QueryText.LONGEST));
        };
    }

    private Stream<Parameter> filtered(RecordComponentInfo member) {
        var type = member.type().name();
        var found = index.getClassByName(type);
        boolean isEnum = found != null && found.isEnum();
        var kind = ListParameters.kind(type.toString(), isEnum);
        return kind.operators().stream().map(operator -> {
            var name = member.name() + operator;
            var value =
                    isEnum ? codes(found.enumConstants().stream().map(FieldInfo::name)) : value(kind, type.toString());
            return operator.equals(".in")
                    ? several(name, ListParameters.meaning(operator), each(kind, value))
                    : query(name, ListParameters.meaning(operator), value);
        });
    }

    /** One of several. */
    private static Schema each(FilterValue kind, Schema value) {
        return switch (kind) {
            case MOMENT -> text().pattern(INSTANT);
            case TEXT -> value.minLength(1);
            default -> value;
        };
    }

    private static Schema value(FilterValue kind, String type) {
        return switch (kind) {
            case FLAG -> type(SchemaType.BOOLEAN);
            case DATE -> text().pattern(DAY);
            case MOMENT -> text().format("date-time");
            case AMOUNT -> text().pattern(FilterValue.AMOUNT_PATTERN);
            case NUMBER -> number(type);
            default -> text().maxLength(QueryText.LONGEST);
        };
    }

    private static Schema number(String type) {
        return switch (type) {
            case "int", "java.lang.Integer" -> type(SchemaType.INTEGER).format("int32");
            case "java.math.BigDecimal" -> text().pattern(FilterValue.DECIMAL_PATTERN);
            default -> type(SchemaType.INTEGER).format("int64");
        };
    }

    /**
     * For queries that are not lists and declare their own parameters: adds the implied parts.
     *
     * @param isArgument whether an argument of the operation takes it, and so it is not empty
     */
    static void completeStated(Parameter parameter, boolean isArgument, Set<String> members) {
        var name = parameter.getName();
        var stated = parameter.getSchema();
        if (stated != null && (stated.getEnumeration() != null || stated.getMaximum() != null)) {
            return;
        }
        if (ListParameters.RESERVED.containsKey(name)) {
            var known = reserved(name, members);
            parameter
                    .description(
                            parameter.getDescription() == null ? known.getDescription() : parameter.getDescription())
                    .schema(known.getSchema())
                    .style(known.getStyle())
                    .explode(known.getExplode());
            if (parameter.getExample() instanceof String example) {
                parameter.setExample(
                        known.getStyle() != null
                                ? List.of(example.split(","))
                                : known.getSchema().getType().contains(SchemaType.INTEGER)
                                        ? Integer.valueOf(example)
                                        : example);
            }
            return;
        }
        if (name.endsWith(".in") && stated != null) {
            var list = several(name, parameter.getDescription(), stated);
            parameter.schema(list.getSchema()).style(list.getStyle()).explode(list.getExplode());
            return;
        }
        if (parameter.getSchema() == null) {
            parameter.setSchema(text());
        }
        var schema = parameter.getSchema();
        boolean open = schema.getType() != null
                && schema.getType().equals(List.of(SchemaType.STRING))
                && schema.getFormat() == null
                && schema.getPattern() == null
                && schema.getEnumeration() == null
                && schema.getMaxLength() == null;
        if (!open) {
            return;
        }
        if (DAYS.contains(name)) {
            schema.setPattern(DAY);
        } else if (INSTANTS.contains(name)) {
            schema.setFormat("date-time");
        } else {
            schema.setMaxLength(QueryText.LONGEST);
            schema.setMinLength(isArgument ? 1 : null);
        }
    }

    /** In a path, everything that is not an id is a code. */
    static void completePath(Parameter parameter) {
        var schema = parameter.getSchema();
        if (List.of(SchemaType.STRING).equals(schema.getType())
                && schema.getFormat() == null
                && schema.getPattern() == null) {
            schema.pattern("^[A-Za-z0-9_-]+$").maxLength(QueryText.LONGEST);
        }
    }

    private static Parameter severalOf(String name, String description, List<String> codes) {
        return several(name, description, codes(codes.stream()));
    }

    /** Separated by commas. */
    private static Parameter several(String name, String description, Schema each) {
        return query(name, description, type(SchemaType.ARRAY).items(each).minItems(1))
                .style(Parameter.Style.FORM)
                .explode(false);
    }

    private static Parameter query(String name, String description, Schema schema) {
        return OASFactory.createParameter()
                .in(Parameter.In.QUERY)
                .name(name)
                .description(description)
                .schema(schema);
    }

    private static Schema codes(Stream<String> codes) {
        return text().enumeration(codes.<Object>map(code -> code).toList());
    }

    static Schema text() {
        return type(SchemaType.STRING);
    }

    private static Schema type(SchemaType type) {
        return OASFactory.createSchema().type(List.of(type));
    }

    /** The names of the members of the records in an answer, in order. */
    static Set<String> members(Schema record) {
        return record == null || record.getProperties() == null
                ? Set.of()
                : new LinkedHashSet<>(record.getProperties().keySet());
    }
}

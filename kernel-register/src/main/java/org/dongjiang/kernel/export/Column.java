package org.dongjiang.kernel.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.listing.Fields;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.problem.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column of a table. The members of a nested record become columns, those of an unwrapped record as if they were the
 * outer record's own, and a list of records, or of members, becomes a text: its JSON in the list.
 *
 * @param header the member's description up to the first comma
 * @param of the value of the column, for a view: a text, {@code Boolean}, {@code Number}, {@link Money},
 *     {@link LocalDate} or null
 */
record Column(String header, UnaryOperator<Object> of) {

    private static final Map<String, Label> OF_EVERY_RECORD =
            Map.of("id", new Label("编号", "Id"), "version", new Label("版本", "Version"));

    private static final Set<Class<?>> AS_THEY_ARE = Set.of(String.class, Boolean.class, Money.class, LocalDate.class);
    private static final String LANGUAGES = " · ";
    private static final String EXPLANATION = "[，；,;].*";

    Object value(Object view) {
        return of.apply(view);
    }

    static List<Column> of(Class<?> view, Fields fields, Language language, ObjectMapper json) {
        var columns = new ArrayList<Column>();
        addMembers(columns, UnaryOperator.identity(), view, fields, language, json);
        return columns;
    }

    private static void addMembers(
            List<Column> columns,
            UnaryOperator<Object> whole,
            Class<?> view,
            Fields fields,
            Language language,
            ObjectMapper json) {
        for (var member : view.getRecordComponents()) {
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                addMembers(columns, part(whole, member), member.getType(), fields, language, json);
            } else if (fields.contain(member.getName())) {
                add(columns, "", whole, member, language, json);
            }
        }
    }

    private static void add(
            List<Column> columns,
            String prefix,
            UnaryOperator<Object> whole,
            RecordComponent member,
            Language language,
            ObjectMapper json) {
        var part = part(whole, member);
        var header = prefix + header(member, language);
        if (member.getType().isRecord() && member.getType() != Money.class) {
            for (var inner : member.getType().getRecordComponents()) {
                add(columns, header + ".", part, inner, language, json);
            }
        } else {
            columns.add(new Column(header, of(part, member.getType(), json)));
        }
    }

    private static UnaryOperator<Object> part(UnaryOperator<Object> whole, RecordComponent member) {
        var accessor = member.getAccessor();
        accessor.setAccessible(true);
        return view -> read(accessor, whole.apply(view));
    }

    private static Object read(Method accessor, Object view) {
        try {
            return view == null ? null : accessor.invoke(view);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A value that is not a text, a number or a day is written as a text. */
    private static UnaryOperator<Object> of(UnaryOperator<Object> part, Class<?> type, ObjectMapper json) {
        if (type.isPrimitive() || Number.class.isAssignableFrom(type) || AS_THEY_ARE.contains(type)) {
            return part;
        }
        boolean isJson = Iterable.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
        return view -> {
            var value = part.apply(view);
            return value == null ? null : isJson ? written(value, json) : value.toString();
        };
    }

    private static String written(Object value, ObjectMapper json) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String header(RecordComponent member, Language language) {
        var label = label(member);
        return (language == Language.EN ? label.en() : label.zh()).replaceFirst(EXPLANATION, "");
    }

    private static Label label(RecordComponent member) {
        var schema = member.getAccessor().getAnnotation(Schema.class);
        var described = schema == null ? "" : schema.description();
        int between = described.indexOf(LANGUAGES);
        if (between > 0) {
            return new Label(described.substring(0, between), described.substring(between + LANGUAGES.length()));
        }
        return OF_EVERY_RECORD.getOrDefault(member.getName(), new Label(member.getName(), member.getName()));
    }
}

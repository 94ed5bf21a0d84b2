package org.dongjiang.kernel.json;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Says;

/** The expected content of a member, in words for people. */
final class Expected {

    private static final Label TEXT = new Label("应为文本，写在引号中", "must be a text in quotation marks");
    private static final Label DAY =
            new Label("应为真实存在的日期，如 2018-06-30", "must be an existing date, such as 2018-06-30");
    private static final Label MOMENT =
            new Label("应为时刻，如 2018-06-30T16:00:00Z", "must be an instant, such as 2018-06-30T16:00:00Z");
    private static final Label FLAG =
            new Label("应为 true 或 false，不加引号", "must be true or false, without quotation marks");
    private static final Label WHOLE = new Label(
            "应为整数，不加引号，不超过此项允许的范围", "must be a whole number without quotation marks, within the range of this member");
    private static final Label NUMBER = new Label("应为数，不加引号", "must be a number without quotation marks");
    private static final Label ID = new Label(
            "应为系统给出的编号，如 01890a5d-ac96-774b-bcce-b302099a8057",
            "must be an id of this system, such as 01890a5d-ac96-774b-bcce-b302099a8057");
    private static final Label LIST = new Label("应为列表，写在方括号 [ ] 中", "must be a list in brackets [ ]");
    private static final Label OBJECT = new Label("应为对象，写在花括号 { } 中", "must be an object in braces { }");
    private static final Label SINGLE = new Label("应为单个值：文本或数", "must be a single value: a text or a number");

    private Expected() {}

    /** By the deserializer of the member. */
    static Says by(JsonDeserializer<?> reader) {
        return Says.of(label(reader));
    }

    /** An unknown member, and the known ones. */
    static Says known(Collection<?> members) {
        var names = members.stream().map(String::valueOf).sorted().toList();
        return language -> language == Language.EN
                ? "is not a member here; available: " + String.join(", ", names)
                : "没有这一项；可用的有：" + String.join("、", names);
    }

    private static Label label(JsonDeserializer<?> reader) {
        var type = reader.handledType();
        if (type.isEnum()) {
            var codes = Arrays.stream(type.getEnumConstants()).map(Object::toString);
            var names = codes.collect(Collectors.joining(", "));
            return new Label("应为以下代码之一：" + names, "must be one of " + names);
        }
        if (type == String.class) {
            return TEXT;
        }
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == Instant.class) {
            return MOMENT;
        }
        if (type == UUID.class) {
            return ID;
        }
        if (type == Boolean.class) {
            return FLAG;
        }
        if (type == Integer.class || type == Long.class) {
            return WHOLE;
        }
        return Number.class.isAssignableFrom(type) ? NUMBER : composed(reader, type);
    }

    private static Label composed(JsonDeserializer<?> reader, Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        var made = reader instanceof ValueInstantiator.Gettable gettable ? gettable.getValueInstantiator() : null;
        return made != null && made.canCreateFromString() && !Map.class.isAssignableFrom(type) ? SINGLE : OBJECT;
    }
}

package org.dongjiang.kernel.json;

import static org.dongjiang.kernel.json.JsonProblem.TEXT_UNPRINTABLE;
import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_MALFORMED;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.kernel.problem.Problem.Fault;
import org.dongjiang.kernel.problem.Says;
import org.dongjiang.kernel.problem.Violations;

/** Reads JSON strictly: all faults are reported at once. */
@ApplicationScoped
public class StrictReader {

    /** The parser does not say where. */
    private static final Label BEYOND_LIMITS = new Label(
            "嵌套超过 " + StrictJson.DEEPEST + " 层，或有过长的数字、名称",
            "it is nested more than " + StrictJson.DEEPEST + " deep, or has a number or name that is too long");

    private static final String DUPLICATE = "Duplicate";

    private final ObjectMapper json;
    private final Validator validator;

    StrictReader(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * Reads what is no body of its own, such as a part of one, or what was put together from several.
     *
     * @throws Problem {@code REQUEST_INVALID} and others: it cannot be read, or violates a rule of its type
     */
    public <T> T read(String content, Class<T> type) {
        return read(content, type, violation -> true);
    }

    /** The same for content whose members may be missing, and items of a list. */
    public <T> T readIncomplete(String content, Class<T> type) {
        return read(content, type, violation -> violation.getInvalidValue() != null && !hasTooFew(violation));
    }

    /**
     * Checks that a part of a body has no other members than these.
     *
     * @throws Problem {@code REQUEST_INVALID} that names them
     */
    public void requireMembers(ObjectNode part, Collection<String> known) {
        var unknown = part.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !known.contains(name))
                .map(name -> new Fault("/" + name.replace("~", "~0").replace("/", "~1"), Expected.known(known)))
                .toList();
        if (!unknown.isEmpty()) {
            throw Violations.refusal(unknown);
        }
    }

    private static boolean hasTooFew(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAnnotation() instanceof Size size
                && violation.getInvalidValue() instanceof Collection<?> items
                && items.size() < size.min();
    }

    private <T> T read(String content, Class<T> type, Predicate<ConstraintViolation<T>> counts) {
        // Half a character has no bytes, and would be stored as a question mark.
        if (content.codePoints().anyMatch(point -> Character.getType(point) == Character.SURROGATE)) {
            throw TEXT_UNPRINTABLE.because();
        }
        var faults = new BodyFaults();
        try {
            var body = type.cast(read(content.getBytes(StandardCharsets.UTF_8), type, faults));
            var violations = body == null
                    ? List.<Fault>of()
                    : Violations.faults(
                            validator.validate(body).stream().filter(counts).toList());
            if (faults.count() > 0 || !violations.isEmpty()) {
                throw BodyFaults.refusal(faults.all(), violations, Violations.MOST_SAID);
            }
            return body;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The rules that a body violates. */
    List<Fault> violations(Object body) {
        return body == null ? List.of() : Violations.faults(validator, body);
    }

    /** @param faults gets what cannot be read; the rest is read all the same */
    Object read(byte[] bytes, Type type, BodyFaults faults) throws IOException {
        var reader = json.readerFor(json.constructType(type)).withAttribute(BodyFaults.class, faults);
        try (var parser = reader.createParser(bytes)) {
            return parser.nextToken() == null ? null : reader.readValue(parser);
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JsonProcessingException broken) {
            throw malformed(broken, faults);
        }
    }

    /** Reports the position of the JSON error, but not the content, which could be personal data. */
    private static Problem malformed(JsonProcessingException broken, BodyFaults faults) {
        var where = broken.getLocation() == null && isBeyondLimits(broken) ? Says.of(BEYOND_LIMITS) : position(broken);
        var refusal = REQUEST_MALFORMED.because(where);
        if (faults.count() == 0) {
            return refusal;
        }
        var all = new ArrayList<>(faults.all().subList(0, Math.min(faults.count(), Violations.MOST_SAID)));
        all.add(new Fault("", where));
        return refusal.with(all);
    }

    /** Within a member the fault is the cause of one that names the member. */
    private static boolean isBeyondLimits(JsonProcessingException broken) {
        return broken instanceof StreamConstraintsException || broken.getCause() instanceof StreamConstraintsException;
    }

    private static Says position(JsonProcessingException broken) {
        var at = broken.getLocation();
        int line = at == null ? 0 : at.getLineNr();
        int column = at == null ? 0 : at.getColumnNr();
        boolean twice = String.valueOf(broken.getOriginalMessage()).startsWith(DUPLICATE);
        return language -> language == Language.EN
                ? "line " + line + ", column " + column + (twice ? ": a member occurs twice" : "")
                : "第 " + line + " 行第 " + column + " 列" + (twice ? "：同一项出现两次" : "");
    }
}

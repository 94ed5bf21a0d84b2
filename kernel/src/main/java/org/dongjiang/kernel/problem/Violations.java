package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_INVALID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem.Fault;

/** The constraint violations of a readable body. */
public final class Violations {

    /** If a body has more faults, only their number is reported; the list would be longer than the body. */
    public static final int MOST_SAID = 1_000;

    private static final Label REQUIRED = new Label("必填，不能为 null", "is required, null is not allowed");
    private static final Label NOT_BLANK = new Label("不能为空白", "must not be blank");

    /** The tenth item comes after the ninth; an index in a JSON pointer has no leading zeros. */
    private static final Comparator<String[]> BY_SEGMENTS = (one, other) -> Arrays.compare(
            one,
            other,
            Comparator.comparing((String segment) -> !isIndex(segment))
                    .thenComparing(segment -> isIndex(segment) ? segment.length() : 0)
                    .thenComparing(Comparator.naturalOrder()));

    private Violations() {}

    /** Every faulty place, with each reason once. */
    public static List<Fault> faults(Collection<? extends ConstraintViolation<?>> violations) {
        var faults = new TreeMap<String, Fault>();
        violations.stream()
                .map(Violations::fault)
                .forEach(fault -> faults.put(fault.pointer() + fault.text().in(Language.EN), fault));
        return List.copyOf(faults.values());
    }

    /** Every rule that a body violates, also in the items of many. */
    public static List<Fault> faults(Validator validator, Object body) {
        var faults = faults(validator.validate(body));
        return body instanceof ManyItems<?> many && many.items() != null
                ? Stream.concat(faults.stream(), ofItems(validator, many.items()))
                        .toList()
                : faults;
    }

    private static Stream<Fault> ofItems(Validator validator, List<?> items) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at) != null)
                .boxed()
                .flatMap(at -> faults(validator.validate(items.get(at))).stream()
                        .map(fault -> new Fault("/items/" + at + fault.pointer(), fault.text())));
    }

    /** The refusal that reports them. */
    public static Problem refusal(List<Fault> faults) {
        return refusal(faults, MOST_SAID);
    }

    /**
     * The same, by item and member, of which only the first are listed.
     *
     * @param most how many, at most {@link #MOST_SAID}
     */
    public static Problem refusal(List<Fault> faults, int most) {
        var listed = faults.stream()
                .sorted(Comparator.comparing((Fault fault) -> fault.pointer().split("/"), BY_SEGMENTS))
                .limit(most)
                .toList();
        return REQUEST_INVALID.because(faults.size()).with(listed);
    }

    private static boolean isIndex(String segment) {
        return segment.chars().allMatch(Character::isDigit);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD || node.getKind() == ElementKind.PARAMETER) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && node.getKind() != ElementKind.CONTAINER_ELEMENT) {
                pointer.append('/').append(node.getName());
            }
        }
        return new Fault(pointer.toString(), text(violation));
    }

    /** For an absent or blank value, this is the reason, whatever the constraint says about its form. */
    private static Says text(ConstraintViolation<?> violation) {
        var value = violation.getInvalidValue();
        if (value == null) {
            return Says.of(REQUIRED);
        }
        if (value instanceof String text && text.isBlank()) {
            return Says.of(NOT_BLANK);
        }
        if (violation.getConstraintDescriptor().getAnnotation() instanceof Size size) {
            return length(value instanceof String ? Math.max(1, size.min()) : size.min(), size.max());
        }
        // Interpolated for this request already, in the language of its Accept-Language.
        var message = violation.getMessage();
        return language -> message;
    }

    /** @param least of a text at least 1, also where another constraint says so: none may be blank */
    private static Says length(int least, int most) {
        return Says.of(
                new Label("长度须在 " + least + " 至 " + most + " 之间", "must have a length from " + least + " to " + most));
    }
}

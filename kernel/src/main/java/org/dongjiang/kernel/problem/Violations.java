package org.dongjiang.kernel.problem;

import static org.dongjiang.kernel.problem.CommonProblem.REQUEST_INVALID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dongjiang.kernel.problem.Problem.Fault;

/** The constraint violations of a readable body. */
public final class Violations {

    /** If a body has more faults, only their number is reported; the list would be longer than the body. */
    public static final int MOST_SAID = 1_000;

    private Violations() {}

    /** Every faulty place. */
    public static List<Fault> faults(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(Violations::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
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
        return refusal(faults, faults.size());
    }

    /**
     * The same if not all of them are listed.
     *
     * @param count how many there are
     */
    public static Problem refusal(List<Fault> faults, int count) {
        return REQUEST_INVALID.because(count).with(faults.subList(0, Math.min(faults.size(), MOST_SAID)));
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
        // Interpolated for this request already, in the language of its Accept-Language.
        var text = violation.getMessage();
        return new Fault(pointer.toString(), language -> text);
    }
}
